/** Words for what somebody says or thinks, of which "in …" or "by …" makes a source: "in his words", "by her account". */
export const VIEWS =
  /^(words|view|views|opinion|eyes|telling|judge?ment|estimation|assessment|reading|account|accounts|version|phrase|estimate|reckoning|description)$/
