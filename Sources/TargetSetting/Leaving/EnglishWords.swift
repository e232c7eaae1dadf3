/// English words that are surnames too: in small letters they mean what they say.
enum EnglishWords {
    /// Whether it is one of those without which hardly a text is written.
    static func isEveryday(_ word: String) -> Bool { everyday.contains(word) }

    /// Whether it is one of those, or another; also with an s at the end.
    static func contain(_ word: String) -> Bool {
        [word, word.hasSuffix("s") ? String(word.dropLast()) : word].contains {
            everyday.contains($0) || others.contains($0)
        }
    }

    /// Whether it is one of those, or a form of one: bending, kitchens, carpeted.
    static func containForm(_ word: String) -> Bool {
        contain(word)
            || ["ing", "ed", "er", "ers", "es", "ly"].contains {
                word.hasSuffix($0) && contain(String(word.dropLast($0.count)))
            }
    }

    static let everyday = set(
        """
        after all also and any are best but can case chance change child children close come day days each early end even every fair \
        few for free from get give going good grace great had hand has have head help her here high him his home hope how into \
        its key kind large last late law less let light like line little long low made make man many mark marks may mean men \
        mind more most much must need new next nice not now off often old one only open our out over own page part pay place \
        plan play point price quick quite read real rest right road room round rule same say see self set she short should side \
        small some speak start stay still strong such sure take talk target task than that the their them then they this time \
        too top true two under use very want was watch way week weeks well were what when which while who why will wish with \
        word work works would year years yes you young your
        """)

    static let others = set(
        """
        abbey abbot acre alder apple archer arch arrow ash aspen baker ball banister bank banner barber bark barley barn baron \
        base bat bath bay beach bean bear beard beck bee beech bell bench bend berry birch bird bishop black blackbird \
        blade bliss block bloom blossom blue blunt board boat bolt bond bone book boot bough bow bower bowl box brace branch \
        brand brave bread breeze brew brick bridge bright broad brook broom brown bruise brush buck bud bull bullock bunch burden \
        burn bush butcher butler butter button cabbage cable calling camp candle cane cannon cap cape car card care carpenter \
        carry cart carter carver cash castle cat causeway cave cedar centre chain chalk chamber chambers chandler chant chapel \
        chaplain charge chase cheek cherry chick chill church clark claw clay clear clerk cliff climb cloud clover coach coal coast \
        cob cock coffee coin cold collar collier comb common constable cook cool cooper coral cord cork corn corner cotton \
        couch count court cove cow cox craft crane cream creek crisp crook cross crow crown cup curl curry curtain cutler cutter \
        cutting cypress daily dale dance dane daring dark darling dart dawn deacon deal dean dear deer dell diamond dick dip dish \
        dock dolphin door dove down drake draper dream drew drinkwater driver drum dry duck duke dust dwelling dyer eagle earl \
        east easy edge elder elm ember english example eye face fairy faith falcon fall falling farm farmer farrier father \
        feather fell fence fennel fern ferry field fielding fiddler file fill finch fine fir fire fish fisher flag flagg flax \
        fleet fletcher flint flood flower flowers fly fold folly foot ford foreman forest forester fort forward foster found \
        fountain fowler fox francs freeman french friend frost fry fuller funnel furnace gable gale gallant game garden gardener \
        garland garner garter gate gates gem gentle gift gill glade glass glen glover goal goat gold golden golding goldsmith goose \
        gore gorge gould grain grange grant grape grass grave gravel graves gray green grey grief grim grove guard guest guide \
        gull gun guy hack hail hale hall ham hammer handy happy harbour hard harden harder hardy hare harp harper hart harvest \
        hastings hat hatch haven hawk hawker hawthorn hay hazel head heal heard heart hearth heath heather hedge heel hide hill \
        hind hobby hogg hold hole holland hollow holly holm holt homer honey hood hook hooper hop horn horse house hunt hunter \
        hurdle hurst husband hyde ice inn iron ivy jackal jade jasper jay jewel joiner jolly joy judge july june junior juniper \
        just justice keen keep keeper kettle kid king kiss kitchen kite knight knock knot lace lad lake lamb lambs lamp lance \
        land lane lank larch lark lather laurel lavender lawn lay lea leaf league lean learn leather lee leek legate lemon level \
        lily lime linden lining link linnet lion lock lodge loft lord love lovely low loyal luck lush mace magpie maid main major \
        male mallet manner manor maple march marble marker market marlow marsh marshal marshall mason mast master match mate mead \
        meadow meadows meek mellow mercer merchant merry metal mile miles mill miller mills minor mint miller mist mister mole \
        monk moody moon moor moore moss mouse mustard myrtle nail nature neat needle nest newly nest night nightingale nine noble \
        noon north nurse nut oak oaks oates olive onions orange orchard organ osprey otter ox pack packer paddock pain painter \
        pair palace pale palm palmer parish park parker parrot parson parsons partridge past pastor paste patch paten path patten \
        pattern peace peach peacock peak pear pearl peel pen penny pepper perch perfect perk perry pick pickle piece pierce pigeon \
        pike pilgrim pill pillar pinch pine piper pit pitch plane plant planter plaster plate plater player plum plumb plummer \
        poet pole pond pool poole pope poplar poppy port porter post potter pound powder power prentice press priest primrose \
        prince prior proctor proud prudent pull purse quail quarry queen quill quince rabbit race rain rake ram ramp range ranger \
        rank raven ray reader ready reason red redhead reed reeve reeves regal reward rice rich riddle ride rider ridge ring \
        riper rise rising rivers river roach roads roan robin rock roe rook root rope rose rosemary rough rowan rower royal \
        rudd ruddy ruff rush rust sadler saddler sage sail saint salmon salt sample sand sands satin savage savory sawyer say \
        scale scarlet school scott sea seal seaman seed seller senior serpent shade shaft sharp shaw sheep sheet shell shepherd \
        sheriff shield ship shire shore shot shore shovel shrimp shrub sick signal silk silver simple singer skinner skipper sky \
        slack slate slater slaughter sleep sleight slight sloe smart smile smith snail snow sole sorrel south sparks sparrow \
        spear speed spice spike spindle spinner spire spokes spring sprout spruce squire squirrel stable stack staff stag stage \
        stamp standing stand star stark starling state steel steele steeple stem step stern steward stewart stick stile stock stocks \
        stoke stone stones stork storm story stout strand strange straw stream street stretch strickler strike string stubble stubbs \
        style sugar summer summers sumner sun sunday sutler swallow swan sweet sweeting swift sword sycamore tailor tall tanner tar \
        taylor tea teal teller temper temple tester thatcher thistle thorn thorne thrift thrush thunder tide tiger tiller timber \
        tin toll tong tow tower town tozer trail train travel traveller travers tree trickle trim trip trotter trout trow truck \
        trump tucker tulip turner turtle twig twine tyler usher vale valley van vane verge vicar vine violet virgin vixen voice \
        wade wager wagon wain wait waite waiter wake walk walker wall waller wallflower walls walnut ward warden warder ware \
        warm warren wash waste waterman waters wave weaver webb webster wedge weir welcome west whale wheat wheel wheeler whistler \
        white whitehead wick widow wild wilder willow wind winder window wine wing winner winter wise witch wolf wonder wood \
        woodcock woodland woods woodward wool worm worth wren wright wynd yard yarrow yellow yew yield yoke art bill frank jack pat ruby sue
        """)

    private static func set(_ text: String) -> Set<String> {
        Set(text.split(separator: " ").map(String.init))
    }
}
