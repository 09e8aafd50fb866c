// Which English words say too little to be searched for? The closed classes: articles, pronouns, prepositions,
// conjunctions, auxiliary verbs, question words, and a few adverbs of degree. As folded by `scanWords`.

const WORDS = `
a an the this that these those
i me my mine myself we our ours ourselves you your yours yourself yourselves
he him his himself she her hers herself it its itself they them their theirs themselves
who whom whose which what where when why how whoever whatever whichever wherever whenever however
be is am are was were been being isnt arent wasnt werent
have has had having havent hasnt hadnt do does did doing done dont doesnt didnt
will would shall should can could may might must ought cannot cant couldnt wont wouldnt shouldnt
of at by for with about against between into through during before after above below to from up down in out on
off over under upon within without among amid toward towards across along around behind beneath beside besides
beyond despite except inside near onto outside past per regarding since throughout till until via
and or but nor so if because as while although though unless whether than then thus hence yet
no not only own same too very just also even ever never still already again further once here there
all any both each few more most other others some such another either neither every everyone everybody anyone
anybody someone somebody anything something nothing nobody none one ones
us im ive id ill youre youve theyre theyve weve hes shes thats whats lets theres
s t d ll ve re m
etc eg ie vs
`;

/** Folded words that are left out of the index. */
export const COMMON: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
