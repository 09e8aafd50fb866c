// Which first names are short for which?
// Source: common knowledge; own list. One line a name: the full form first.

const GROUPS = `
abigail abby gail
abraham abe
albert al bert
alexander alex sandy sasha alec
alexandra alex sandra sasha
alfred alf alfie fred
andrew andy drew
anthony antony tony
antonio tony
arthur art
barbara barb babs
bartholomew bart
benjamin ben benny bibi
bernard bernie
bradley brad
catherine katherine kathryn kate katie kathy cathy
charles charlie chuck
charlotte lottie charlie
christina christine chris tina
christopher chris kit
cynthia cindy
daniel dan danny
david dave
deborah debbie deb debra
donald don donnie
dorothy dot dottie
douglas doug
edward ed eddie ted teddy ned
edwin ed
elizabeth liz lizzie beth betty eliza liza lisbeth libby
eleanor ellie nell
eugene gene
florence flo
francis frank
franklin frank
frederick fred freddie
gabriel gabe
gareth gary
gerald gerry jerry
gerard gerry
gregory greg
harold harry hal
henry harry hank
isabella bella
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jeffrey jeff geoffrey geoff
jennifer jen jenny
jeremy jez
jerome jerry
jessica jess
john jack johnny jon
jonathan jon
joseph joe joey
joshua josh
judith judy
kenneth ken kenny
kimberly kim
lawrence laurence larry
leonard len lenny leo
leslie les
louis lou
margaret maggie meg peggy madge
martin marty
matthew matt
michael mike mick mickey
mikhail misha
mitchell mitch
nathaniel nathan nat
nicholas nick nicky nico
oliver ollie
pamela pam
patricia pat patty trish
patrick pat paddy
peter pete
philip phillip phil
priscilla cilla
raymond ray
rebecca becky
richard rick dick rich richie ricky
robert bob rob bobby robbie bert
ronald ron ronnie
rosemary rose
rudolph rudy
russell russ
samantha sam
samuel sam sammy
sarah sally
sergei sergey
stanley stan
stephen steven steve
stephanie steph
susan sue susie suzanne
terence terry
theodore ted teddy theo
theresa teresa terry tess
thomas tom tommy
timothy tim
valerie val
vanessa nessa
victor vic
victoria vicky tori
vincent vince vinnie
virginia ginny
vladimir volodymyr vlad
walter walt
wilfred wilf
william bill will billy willie liam
zachary zach zack
mohammed muhammad mohamed mohammad muhammed
hussein hussain husayn
`;

const lines = new Map<string, number[]>();
for (const [line, names] of GROUPS.trim().split('\n').entries())
  for (const name of names.split(' ')) lines.set(name, [...(lines.get(name) ?? []), line]);

/** Whether two first names in lower case may be one person's: "bill" and "william". */
export function isShortFor(one: string, other: string): boolean {
  const theirs = lines.get(other);
  return theirs !== undefined && (lines.get(one)?.some((line) => theirs.includes(line)) ?? false);
}
