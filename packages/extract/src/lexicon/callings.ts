/** Words for one person by calling or part played, which name no office: "a driver", "the survivor". */
export const callings: readonly string[] =
  'driver pilot suspect survivor witness resident guard officer soldier official diplomat investigator inspector auditor nurse doctor teacher student farmer worker passenger neighbour neighbor colleague relative widow critic expert scholar scientist researcher pollster campaigner protester demonstrator defendant inmate prisoner detainee refugee migrant veteran deserter defector exile missionary priest monk rabbi cleric preacher reporter correspondent columnist editor photographer trader merchant shopkeeper fisherman sailor hacker smuggler trafficker gunman attacker militant rebel insurgent fighter delegate mp legislator councillor councilor counterpart predecessor successor client founder owner manager executive developer engineer technician tenant landlord tourist visitor whistleblower informant insider source'.split(
    ' ',
  )
