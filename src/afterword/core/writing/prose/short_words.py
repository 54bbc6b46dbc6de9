"""The short words of English, written small: what is as short and none of them is shorthand, or no English."""

from typing import Final

from afterword.core.writing.prose.lists import word_set

LONGEST: Final = 4
SHORT_WORDS: Final = word_set("""
    able ably ace acid acne acre act acts ad add adds ado adze agar age aged ages ago aha aid aide aids aim aims
    air airs airy ajar akin alas ale alga all ally aloe also alto alum am amid an and anew ant anti any ape apex
    app apps apse apt arc arch arcs are area aria ark arm arms army art arts arty as asap ash ashy ask asks at ate
    atlas atom atop auk aunt aura auto avid away awe awl axe axes axis axle baby back bad bag bait bake bald bale
    ball balm ban band bane bank bans bar barb bard bare bark barn bars base bask bass bat bath bats bay bays bbq
    be bead beak beam bean bear beat bed beds bee beef been beer bees beg bell belt bend bent best bet bets bevy
    bias bib bid bids bier big bike bill bin bind bins bio bird biro bit bite bits blog blow blue blur boar boat
    bob body bog boil bold bole bolt bomb bond bone book boom boot bore born boss bot both bots bout bow bowl box
    boy boys bra brag bran bray brew brie brig brim brow buck bud buds buff bug bugs bulb bulk bull bump bun bunk
    buns buoy bur burn bus bush bust busy but buy buys buzz by bye byte cab cabs cafe cage cake calf call calm cam
    came camp can cane cans cap cape caps car card care cars cart case cash cask cast cat cats cave cell cent
    chaos chap char chat chef chew chic chin chip chop chum cite city clad clam clan clap claw clay clip clog clot
    club clue coal coat coax cob cobs coco cod coda code cog cogs coil coin coir coke cola cold colt coma come con
    cone cons cook cool coot cop cope cops copy cord core cork corn cost cosy cot cote cots coup cove cow cowl
    cows crab crag cram crew crib crop crow crud crux cry cub cube cubs cud cue cued cuff cull cult cup cups curb
    curd cure curl cusp cut cute cuts cyan cyst dab dad dado dads daft dale dam damp dams dank dare dark dart dash
    data date daub dawn day days daze dead deaf deal dean dear debt deck deed deem deep deer deft defy dell demo
    den dens dent deny desk dew dewy dhal dial dice did die dies diet dig digs dill dim dime din dine dip dips
    dire dirk dirt disc dish disk dive do doc dock docs doe does dog dogs dole doll dome done door dory dose dot
    dote dots dove down doze drab drag dram draw dray drew drip drop drug drum dry dual dub duck duct due duel
    duet dug duke dull dumb dump dune dung duo dusk dust duty dye dyed dyer dyke each ear earl earn ears ease east
    easy eat eats ebb ebbs echo eco edge edgy edit eel egg eggs ego egos eked elan elf elk elm else emit emu end
    ends envy epic era eras etc etch euro eve even ever evil ewe ewer ewes exam exit expo eye eyes fab face fact
    fad fade fail fair fake fall fame fan fang fans faq faqs far farm fast fat fate faun fawn fax fear feat fed
    feds fee feed feel fees feet fell felt fend fern feta fete feud few fief fife fig figs file fill film fin find
    fine fins fir fire firm fish fist fit fits five fix flag flak flan flap flat flaw flax flea fled flee flew
    flex flies flip flit floe flog flow flue flux fly foal foam foci foe foes fog foil fold folk fond font food
    fool foot for fora ford fore fork form fort foul four fowl fox fray free fret frog from fry fuel full fume fun
    fund fur furs fuse fuss gain gait gala gale gall game gang gaol gap gaps gas gash gate gave gay gaze gear gel
    gem gems gene germ get gets ghee gift gig gigs gill gilt gin girl giro gist give glad glee glen glib glow glue
    glut gnat gnaw go goal goat god goes gold golf gone gong goo good gore gory got gout gown grab gram gran gray
    grew grey grid grim grin grip grit grog grow grub gulf gull gulp gum gun guns guru gush gust gut guts guy guys
    gym gyms hack had haft hail hair hake half hall halo halt ham hams hand hang hank hard hare hark harm harp
    hart has hash hasp hat hate hats haul have hawk hay haze he head heal heap hear heat heck heed heel heft heir
    held helm help hem hemp hen hens her herb herd here hero hers hey hi hid hide high hike hill hilt him hind
    hint hip hips hire his hit hits hive hoax hoc hock hoe hog hold hole holy home hone hood hoof hook hoop hoot
    hop hope hops horn hose host hot hour how howl hub hubs hued hues hug huge hulk hull hum hump hung hunk hunt
    hurl hurt hush husk hut huts hymn ibex ibis ice ices icon icy idea idle idol if ill ills in inch info ink inks
    inn inns into ion ions iota iris irk iron is isle it item its ivy jab jabs jade jail jam jamb jams jar jars
    jaw jazz jean jeep jeez jerk jest jet jets jib jive job jobs jog join joke jolt jot jowl joy judo jug jugs
    jump junk jury just jute kale keel keen keep keg kegs kelp kept kerb key keys kick kid kids kill kiln kilo
    kilt kin kind king kink kiss kit kite kits kiwi knap knee knew knit knob knot know lab labs lace lack lad lads
    lady lag laid lair lake lamb lame lamp land lane lank lap laps lard lark lash lass last late lath laud lava
    law lawn laws lay lays lazy lea lead leaf leak lean leap led lee leek leer left leg legs lend lens lent less
    lest let lets levy ley liar lice lid lids lie lies lieu life lift like lily limb lime limo limp line link lint
    lion lip lips lira lisp list lit lite live load loaf loam loan lobe loch lock lode loft log logo logs loin
    loll lone long look loom loon loop loot lord lore lose loss lost lot lots loud lout love low luck lull lump
    lung lure lurk lush lute lye lynx lyre mace mad made maid mail main make male mall malt man mane many map maps
    mare mark marl mars mask mass mast mat mate math mats maul maw max maxi may mayo maze me mead meal mean meat
    meds meek meet meld melt memo men mend menu mere mesh mess met mews mic mica mice mid midi mild mile milk mill
    mime min mind mine mini mink mint mire miss mist mite mitt mix moan moat mob mobs mock mode mold mole moll mom
    monk mood moon moor mop mope mops more morn moss most moth move much muck mud mug mugs mule mull mum muse mush
    musk must mute my myth naan nags nail name nana nano nap nape naps nave navy near neat neck need neon nest net
    nets new news newt next nib nice nigh nil nine no nod node nods none noon nope nor norm nose not note noun
    nova now nub null nun nut nuts oak oaks oar oars oast oat oath oats obey oboe odd odds odor of off ogre oil
    oils ok okay okra old olds omen omit on once one ones only onto onus onyx ooze opal open opt opus or oral orb
    orca ore ores oryx our ours oust out oval oven over ovum owe owed owes owl own owns ox oxen pace pack pact pad
    pads page paid pail pain pair pal pale palm pan pane pang pans papa par pare park part pass past pat path pave
    paw pawl pawn pay pays pea peak peal pear peas peat peck peek peel peep peer peg pegs pelt pen pens per perk
    perm pest pet pets pew pic pick pie pier pies pig pigs pike pile pill pin pine ping pink pins pint pip pipe
    pit pita pith pits pity plan play plea plop plot plow ploy plug plum plus ply pod pods poem poet poke pole
    poll polo pomp pond pony pool poor pop pope pore pork port pose posh post posy pot pots pour pout pram pray
    prep prey prim pro prod prom prop pros prow pub pubs puck puff pug pull pulp puma pump pun punk punt pup pups
    pure pus push put puts pyre quad quay quid quip quit quiz race rack raft rag rage rags raid rail rain rake ram
    ramp rams ran rang rank rap rare rash rasp rat rate rats rave raw ray rays raze read real reap rear red reed
    reef reel rein rely reno rent rep repo reps rest rhea rib ribs rice rich rid ride riff rift rig rim rims rind
    ring rink riot rip ripe rise risk rite road roam roan roar rob robe rock rod rode rods roe role roll roof rook
    room root rope rose rot rota rote roti rots roux rove row rows rub rubs ruby rude ruff rug rugs ruin rule rum
    rump run rune rung runs ruse rush rusk rust rut rye saas sad safe saga sage sago said sail sake sale salt same
    sand sang sank sap sari sash sat save saw sax say says scab scan scar sea seal seam seas seat sect see seed
    seek seem seen seep sees self sell send sent serf set sets sew sewn shag sham she shea shed shim shin ship
    shoe shoo shop shot show shui shun shut shy sick side sift sigh sign silk sill silo silt sim sin sing sink sip
    sips sir sire sit site sits six size skew ski skin skip skis skit skus sky slab slag slam slap slat slaw slay
    sled slew slid slim slip slit sloe slog slot slow slug slur sly smog snag snap snip snob snow snub snug so
    soak soap soar sob soba sock sod soda sofa soft soil sold sole solo some son song sons soon soot sore sort
    soul soup sour sow sown soy soya spa spam span spar spat spay spec spin spit spot spud spun spur spy sql stab
    stag star stay stem step stew stir stop stow stub stud sub such sue sued suet suit sum sumo sump sums sun sung
    sunk suns surd sure surf suss swab swag swam swan swap swat sway swig swim swum sync tab tabs tack taco tact
    tag tags tail take talc tale talk tall tame tan tang tank tap tapas tape taps tar tare tarn taro tarp tart
    task taut tax taxi tea teak teal team tear teas tech teem teen tell ten tend tens tent term tern test text
    than that thaw the them then they thin this thud thus tic tick tide tidy tie tied tier ties tile till tilt
    time tin tine tins tint tiny tip tips tire to toad toe toes tofu toga toil told toll tomb tome ton tone tongs
    tons too took tool toot top tops tore torn toss tot tote tour tout tow town toy toys tram trap tray tree trek
    trim trio trip trot true try tub tuba tube tubs tuck tuft tug tun tuna tune turf turn tusk twee twig twin two
    twos type typo tyre ugly ulna undo unit unto up upon urge urn urns us use used user
    uses ute utes coho vain vale van vane
    vans vary vase vast vat vats veal veer veg veil vein veld vent verb very vest vet veto vets via vial vibe vice
    vie view vim vine viol visa viz void vole volt vote vow vows vs wad wade waft wage waif wain wait wake walk
    wall wand wane want war ward ware warm warn warp wars wary was wash wasp watt wave wax way ways we weak wear
    web webs wed wee weed week weft weir weld well welt went were west wet wets wham what when whet whey whim whip
    whit whiz who whom why wick wide wife wifi wig wigs wiki wild will wilt win wind wine wing wins wipe wire wise
    wish wit with woad wok woke wolf womb won woo wood wool word wore work worm worn wort wow wrap wren writ wry
    yak yaks yam yard yarn yaw yawl yawn yay year yell yen yep yes yet yew yoga yoke yolk you your yoyo yurt zap
    zeal zebu zen zero zest zinc zine zip zips zone zoo zoom
    """)
"""Of two to four letters, several of one kind too; the few longer ones are no plurals for all that they end in s."""
