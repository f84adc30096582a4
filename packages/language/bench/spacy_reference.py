"""Reads texts as JSON lines {"text": ...} and prints what spaCy makes of them, as JSON lines, for bench-language.ts.

spaCy's English models follow the ClearNLP scheme; the trees are turned into the shape of Universal Dependencies here
(prepositions below their nouns, copulas below their predicates, flat coordination) so that the two can be compared.
What the rules below cannot know is left as it is, so the figures for spaCy are a lower bound.
"""

import json
import sys
import time

NAMES = {
    "ROOT": "root", "acomp": "xcomp", "agent": "case", "attr": "xcomp", "auxpass": "aux", "dative": "iobj",
    "dobj": "obj", "intj": "discourse", "neg": "advmod", "npadvmod": "obl", "nsubjpass": "nsubj", "csubjpass": "csubj",
    "oprd": "xcomp", "poss": "nmod", "preconj": "cc", "predet": "det", "prt": "compound", "quantmod": "advmod",
    "relcl": "acl", "meta": "dep", "nmod": "compound", "pcomp": "advcl", "prep": "case",
}

BE = {"be", "is", "are", "am", "was", "were", "been", "being", "'s", "’s", "'m", "’m", "'re", "’re"}


def convert(sent):
    """Heads (token indexes of the document, -1 for the root) and relations."""
    head = {t.i: (t.head.i if t.head.i != t.i else -1) for t in sent}
    rel = {t.i: t.dep_ for t in sent}
    pos = {t.i: t.pos_ for t in sent}

    def children(i):
        return [j for j in head if head[j] == i]

    def swap(i, j, name):
        """j takes the place of i, and i hangs on j."""
        head[j], rel[j] = head[i], rel[i]
        for child in children(i):
            if child != j:
                head[child] = j
        head[i], rel[i] = j, name

    for token in sent:  # copulas
        i = token.i
        if token.lower_ not in BE or token.dep_ in ("aux", "auxpass"):
            continue
        predicates = [j for j in children(i) if rel[j] in ("attr", "acomp")]
        preps = [j for j in children(i) if rel[j] == "prep" and j > i]
        if predicates:
            swap(i, predicates[0], "cop")
        elif preps and any(rel[k] == "pobj" for k in children(preps[0])):
            swap(i, preps[0], "cop")
    for token in sent:  # prepositions
        i = token.i
        if rel[i] not in ("prep", "agent", "dative") and token.dep_ not in ("prep", "agent"):
            continue
        objects = [j for j in children(i) if rel[j] in ("pobj", "pcomp")]
        if not objects:
            continue
        j = objects[0]
        verbal = head[i] >= 0 and pos[head[i]] in ("VERB", "AUX", "ADJ", "ADV")
        name = ("advcl" if verbal else "acl") if rel[j] == "pcomp" else ("obl" if verbal else "nmod")
        keeps = rel[i] not in ("prep", "agent", "dative")
        before = rel[i]
        swap(i, j, "mark" if rel[j] == "pcomp" else "case")
        rel[j] = before if keeps else name
    for token in sent:  # coordination: every conjunct on the first, each conjunction on the one that follows it
        i = token.i
        while rel[i] == "conj" and head[i] >= 0 and rel[head[i]] == "conj":
            head[i] = head[head[i]]
    for token in sent:
        i = token.i
        if rel[i] in ("cc", "punct"):
            later = [j for j in children(head[i]) if rel[j] == "conj" and j > i] if head[i] >= 0 else []
            between = rel[i] == "cc" or any(rel[j] == "conj" for j in children(head[i])) and token.text == ","
            if later and between and head[i] < i:
                head[i] = min(later)
    return head, {i: NAMES.get(name, name) for i, name in rel.items()}


def main():
    try:
        import spacy
    except ImportError:
        print(json.dumps({"absent": "spaCy is not installed"}))
        return
    try:
        nlp = spacy.load(sys.argv[1] if len(sys.argv) > 1 else "en_core_web_sm", exclude=["ner", "lemmatizer"])
    except OSError as error:
        print(json.dumps({"absent": str(error).split(". ")[0]}))
        return
    texts = [json.loads(line)["text"] for line in sys.stdin]
    nlp(texts[0])
    started = time.process_time()
    documents = list(nlp.pipe(texts))
    seconds = time.process_time() - started
    for document in documents:
        rows = []
        sentences = []
        units = [0]
        for char in document.text:
            units.append(units[-1] + (2 if ord(char) > 0xFFFF else 1))
        for sent in document.sents:
            head, rel = convert(sent)
            words = [t for t in sent if not t.is_space]
            if words:
                sentences.append([units[words[0].idx], units[words[-1].idx + len(words[-1])]])
            for t in words:
                rows.append([units[t.idx], units[t.idx + len(t)], t.pos_, head[t.i], rel[t.i], t.i])
        print(json.dumps({"rows": rows, "sentences": sentences}))
    print(json.dumps({"version": spacy.__version__, "model": nlp.meta["name"], "seconds": seconds}))


main()
