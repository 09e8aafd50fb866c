// Which English words mean nearly the same? Own list from common knowledge of the language; one group a line.

/** One word in another form: a verb and its noun, a noun and its adjective. */
export const FORMS = `
die death dead
kill killing slay
bear birth born
marry marriage wedding wed
grow growth
lose loss
sell sale
fly flight
speak speech
give gift
live life
believe belief
prove proof
choose choice
succeed success successful
fail failure
decide decision
conclude conclusion
explode explosion
invade invasion
divide division
collide collision
destroy destruction
describe description
produce production
reduce reduction
receive receipt reception
deceive deception
survive survival survivor
defend defence defense
offend offence offense
long length
strong strength
high height
deep depth
wide width
broad breadth
warm warmth
young youth
poor poverty
true truth
free freedom
wise wisdom
hot heat
proud pride
angry anger
hungry hunger
able ability
sick illness ill
analyze analysis analyse
compete competition competitor
repeat repetition
permit permission
admit admission
submit submission
extend extension extent
expand expansion
suspend suspension
react reaction
compare comparison
apply application
multiply multiplication
vary variation variety
explain explanation
pronounce pronunciation
renounce renunciation
maintain maintenance
detain detention detainee
retain retention
obtain acquire acquisition
contain content
intend intention
pretend pretence
respond response reply answer
perceive perception
conceive conception
assume assumption
consume consumption consumer
resume resumption
presume presumption
prescribe prescription
subscribe subscription
inscribe inscription
bankrupt bankruptcy
secret secrecy
urgent urgency
emergency emergencies
colony colonial colonist colonise colonize
finance financial
economy economic economical
parliament parliamentary
president presidential presidency
minister ministry ministerial
province provincial
globe global world worldwide
center central centre
religion religious
fame famous
poison poisonous toxic
science scientific scientist
history historic historical
medicine medical
music musical musician
policy political politics politician
drug medication
crime criminal
east eastern
west western
north northern
south southern
injure injury
lie lay
deliver delivery
discover discovery
recover recovery
inquire inquiry enquire enquiry
rob robbery robber
burgle burglary burglar
complain complaint
restrain restraint
depart departure
close closure
expose exposure
seize seizure
sign signature
spend expenditure
pursue pursuit
bury burial
deny denial
apologize apologise apology
employ employee
nominate nominee
bomb bomber
kill killer
fight fighter
drive driver
write writer
win winner
buy buyer
sell seller
vote voter
teach teacher
build builder
loot looter
settle settler
invest investor
invent inventor
donate donor donation
create creator
visit visitor
prosecute prosecutor
violent violence
pregnant pregnancy
grieve grief
apply applicant
elect electoral
terror terrorist terrorism
tour tourist tourism
surgery surgeon
hospital hospitalize hospitalise
`;

/** One word in two spellings, or in full and cut short. */
export const SPELLINGS = `
telephone phone
photograph photo
advertisement advert ad
examination exam
laboratory lab
influenza flu
refrigerator fridge
memorandum memo
mathematics maths math
gymnasium gym
rhinoceros rhino
hippopotamus hippo
color colour
favor favour
favorite favourite
harbor harbour
honor honour
humor humour
labor labour
neighbor neighbour
neighborhood neighbourhood
rumor rumour
behavior behaviour
flavor flavour
vapor vapour
armor armour
rigor rigour
tumor tumour
theater theatre
meter metre
liter litre
fiber fibre
caliber calibre
license licence
practice practise
program programme
gray grey
tire tyre
check cheque
plow plough
mold mould
jewelry jewellery
aluminum aluminium
airplane aeroplane aircraft plane jet
pajamas pyjamas
skeptical sceptical
catalog catalogue
dialog dialogue
organize organise
realize realise
recognize recognise
criticize criticise
apologize apologise
authorize authorise
emphasize emphasise
mobilize mobilise
stabilize stabilise
paralyze paralyse
leukemia leukaemia
anemia anaemia
fetus foetus
estrogen oestrogen
pediatric paediatric
hemoglobin haemoglobin
`;

/** A country, or a part of the world, and its people. */
export const PEOPLES = `
afghanistan afghan
albania albanian
algeria algerian
america american us. states
angola angolan
argentina argentine argentinian
armenia armenian
australia australian aussie
austria austrian
azerbaijan azerbaijani
bahrain bahraini
bangladesh bangladeshi
belarus belarusian
belgium belgian
bolivia bolivian
bosnia bosnian
brazil brazilian
britain british uk briton
bulgaria bulgarian
cambodia cambodian
canada canadian
chile chilean
china chinese
colombia colombian
congo congolese
croatia croatian
cuba cuban
cyprus cypriot
czech czechia
denmark danish dane
ecuador ecuadorian
egypt egyptian
england english
estonia estonian
ethiopia ethiopian
europe european
finland finnish finn
france french frenchman
gaza gazan
georgia georgian
germany german
ghana ghanaian
greece greek
haiti haitian
hungary hungarian
iceland icelandic
india indian
indonesia indonesian
iran iranian
iraq iraqi
ireland irish
israel israeli
italy italian
jamaica jamaican
japan japanese
jordan jordanian
kazakhstan kazakh
kenya kenyan
korea korean
kosovo kosovar
kuwait kuwaiti
latvia latvian
lebanon lebanese
liberia liberian
libya libyan
lithuania lithuanian
malaysia malaysian
mali malian
mexico mexican
moldova moldovan
mongolia mongolian
morocco moroccan
myanmar burmese burma
nepal nepalese nepali
netherlands dutch holland
nigeria nigerian
norway norwegian
oman omani
pakistan pakistani
palestine palestinian
panama panamanian
paraguay paraguayan
peru peruvian
philippines filipino philippine
poland polish pole
portugal portuguese
qatar qatari
romania romanian
russia russian
rwanda rwandan
saudi saudis
scotland scottish scot
senegal senegalese
serbia serbian serb
singapore singaporean
slovakia slovak
slovenia slovenian
somalia somali
spain spanish spaniard
sudan sudanese
sweden swedish swede
switzerland swiss
syria syrian
taiwan taiwanese
tanzania tanzanian
thailand thai
tibet tibetan
tunisia tunisian
turkey turkish turk turkiye
uganda ugandan
ukraine ukrainian
uruguay uruguayan
uzbekistan uzbek
venezuela venezuelan
vietnam vietnamese
wales welsh
yemen yemeni
zambia zambian
zimbabwe zimbabwean
africa african
asia asian
kyiv kiev
mumbai bombay
covid coronavirus
`;

/** Words of which one often stands for the first of the line, or the first for it. */
export const SYNONYMS = `
phone call ring speak
call conversation talk speak
begin start launch commence
end finish conclude close stop
buy purchase acquire
movie film picture
show series program sitcom
song track single tune
kid child youngster
baby infant newborn
teen teenager adolescent
man male
woman female
mom mother
dad father
boss chief head leader
lead head
chief head
doctor physician
lawyer attorney
police officer cop
soldier troop serviceman
army military force
ship vessel boat
car vehicle automobile
truck lorry
gas gasoline petrol fuel
store shop outlet retailer
supermarket grocer grocery
company firm corporation business
worker employee staff
job employment work
salary wage pay
cost price
money cash fund
rich wealthy
richest wealthiest
big large huge
biggest largest
small little tiny
fast quick rapid
fastest quickest
quickly rapidly
famous known renowned
important significant major key
main chief principal primary major
different distinct
old ancient elderly
new recent
near close
far distant
start found establish create
found establish
create make form
build construct erect
building construction
destroy wreck demolish ruin
damage harm
hurt injure wound
die kill
injury wound
attack assault strike raid
bomb bombing explosion blast
shoot shooting gunfire
gun firearm weapon
murder kill homicide
kidnap abduct
steal theft rob robbery
arrest detain
jail prison imprison
trial court
convict guilty
sue lawsuit
charge accuse indict
law act legislation bill
rule govern
ruler monarch king
beat defeat
win victory triumph
winner champion victor
lose defeat
game match
team club squad side
player athlete
football soccer
prize award
trophy cup
contest competition tournament
score goal
fight battle combat
war conflict
agreement deal pact accord treaty
talk discuss negotiate
talks negotiation
meeting summit
visit trip travel
travel journey
go travel
come arrive
leave depart
return back
move relocate
settle settlement
get receive obtain
give provide supply
get obtain
use utilize employ
help aid assist
need require
want wish desire
try attempt
allow permit let
ban prohibit forbid outlaw
force compel
ask request call urge demand
side party
reply answer respond
answer reply respond
say tell state
announce declare
call name
named called
nickname moniker alias
show reveal demonstrate
see view watch
find discover locate
discovery find
think believe
know understand
say claim
blame accuse
criticize denounce condemn
praise commend
promise pledge vow
refuse reject decline
deny reject
choose select pick
elect vote
election vote poll
hire appoint recruit
appoint name
fire dismiss sack
quit resign
retire retirement
replace succeed
successor succeed replace
increase rise grow raise
raise lift
decrease fall drop decline reduce
drop plunge plummet fall
cut slash reduce
split divide separate
join merge unite
merge merger
combine unite
part portion section
type kind sort
amount quantity number
percent percentage
area region zone territory
place location site
town city
country nation state
road street highway
house home residence
live reside
resident inhabitant
inhabitants population residents
food meal
drink beverage
beverage drink
illness disease sickness
sickness disease
cure treat treatment
treatment therapy
cancer tumor carcinoma
vaccine shot jab vaccination
virus infection
infect infection
test exam examination
school college
student pupil
teacher instructor
teach instruct
professor academic
study research
study investigate
research study
researcher scientist
book novel
author writer
write author
writer author
painter artist
sculpture statue
statue monument
paper newspaper
reporter journalist
actor actress
singer vocalist
band group
perform play
performer artist
release issue publish
publish print
earthquake quake
storm hurricane cyclone typhoon
flood flooding
fire blaze wildfire
drought dry
rain rainfall
hot warm
cold cool
temperature heat
environment environmental
planet world
ocean sea
river stream
mountain peak mount
forest wood
plant vegetation
animal creature
dog canine
cat feline
earn make
own possess
owner proprietor
protect guard defend
protest demonstration
protester demonstrator
rebel insurgent
refugee migrant
immigrant migrant
hostage captive
prisoner detainee inmate
spokesman spokesperson spokeswoman
chairman chair chairwoman
congressman representative
policeman police
terrorist militant
spy espionage
church cathedral
religion faith
belief faith
god deity
holy sacred
grave tomb burial
bury burial
funeral burial
ceremony event
celebrate celebration
anniversary jubilee
birthday birth
age old
wife spouse
husband spouse
couple pair
divorce separate
brother sibling
sister sibling
son child
daughter child
friend ally
ally partner
enemy opponent foe
rival opponent competitor
danger risk threat
threaten threat
risk danger
safe secure
safety security
cause reason
reason why
result outcome consequence
effect impact
affect influence
problem issue
crisis emergency
solution answer
goal aim objective purpose
purpose aim
plan scheme proposal
idea concept
method way technique
tool instrument device
device gadget
machine engine
computer pc
website site
app application
internet web online
phone smartphone
picture photo image photograph
video footage clip
letter message
sign signal
mark sign
symbol emblem
flag banner
color hue
shape form
size dimension
heavy weigh weight
weight mass
speed velocity
power energy
electricity power
strength power
light lamp
sound noise
loud noisy
quiet silent
empty vacant
full complete
whole entire
complete finish
whole total
total overall
average mean typical
common usual
usually typically generally
rare unusual
strange odd
normal usual regular
real actual
fake false counterfeit
wrong incorrect
correct right
easy simple
hard difficult
difficult tough
clear obvious
possible potential
likely probable
necessary essential
enough sufficient
extra additional
additional further
last final
first initial
next following
previous former
former ex
before prior
after following
yearly annual
monthly month
weekly week
daily day
century hundred
dozen 12
decade 10
thousand 1000
half 50
quarter 4th
approximately about roughly
minimum lowest least
maximum highest most
top highest
record highest
bottom lowest
tall high
tallest highest
short brief
shortest briefest
oldest earliest
earliest first
youngest young
constitution constitutional
amend amendment
tax levy
budget spending
spend expenditure
debt loan
loan borrow
bank lender
invest investment investor
stock share
market trade
export import
profit earnings
revenue income sales
income earnings
rent lease
factory plant
produce make manufacture
maker manufacturer
product good
brand label
customer client consumer shopper
passenger traveler traveller
traveler traveller
tourist visitor
hotel inn
airline carrier
airport airfield
train railway railroad
subway metro underground
station stop
crash collision accident
accident crash
sink sank
rescue save
survivor survive
victim casualty
casualty dead
missing disappear vanish
search hunt
investigate probe inquiry
investigation probe inquiry
evidence proof
witness observe
judge justice
jury juror
sentence punishment
punish penalty
fine penalty
pardon clemency
executive ceo
ceo chief
founder establish
cofounder founder
inventor invent
invent create
invention innovation
patent license
copy duplicate
original first
member part
membership member
headquarters base
based headquartered located
located situated
border boundary frontier
neighbor adjacent
capital city
mayor city
governor state
senator senate
premier minister
pm minister
un nations
eu union
nato alliance
alliance coalition
party group
democrat democratic
republican gop
liberal left
conservative right
independence independent
revolution revolt uprising
uprising rebellion revolt
coup overthrow
empire imperial
kingdom monarchy
emperor empire
queen monarch
prince royal
noble aristocrat
slave slavery
colony settlement
explorer explore
conquer conquest
siege besiege
surrender capitulate
peace truce ceasefire
ceasefire truce
troops soldiers forces
missile rocket
drone unmanned
nuclear atomic
bullet shot
stab knife
spacecraft spaceship probe
astronaut cosmonaut crew
launch liftoff
moon lunar
sun solar
star stellar
earth terrestrial
gene genetic
cell cellular
brain cerebral
heart cardiac
liver hepatic
kidney renal
lung pulmonary
bone skeletal
skin cutaneous
blood hematologic
stomach gastric
eye ocular
fat obesity obese
sugar glucose
pregnant pregnancy
mouse murine
elderly older
mortality death
incidence rate
decrease inhibit suppress
increase enhance promote elevate
inhibit block suppress
activate activation
lower reduce decrease
higher increased
`;
