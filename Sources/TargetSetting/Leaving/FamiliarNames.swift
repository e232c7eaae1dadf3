/// Forenames and what people who bear them are called: Bob, for Robert. One table for whoever may be the same child.
enum FamiliarNames {
    /// Whether two forenames, by their first words, are forms of one.
    static func areOne(_ one: PersonText, _ other: PersonText) -> Bool {
        guard let own = TextWords.folded(one).first, let its = TextWords.folded(other).first else {
            return false
        }
        return own != its && forms(of: own).contains(its)
    }

    /// The other forms of a forename, in small letters without accents.
    static func forms(of forename: String) -> Set<String> {
        Set((known[forename] ?? []).flatMap { sets[$0] }).subtracting([forename])
    }

    /// In which of the sets a name is.
    private static let known: [String: [Int]] = sets.indices.reduce(into: [:]) { known, place in
        for name in sets[place] { known[name, default: []].append(place) }
    }

    private static let sets: [[String]] = """
        abigail abby abi gail
        albert bert bertie al
        alexander alex alec sandy sasha xander
        alexandra alex sandra sandy sasha lexi
        alfred alf alfie fred freddie
        amelia millie milly amy
        andrew andy drew
        anne ann annie anna nan nancy
        anthony antony tony ant
        archibald archie
        arthur art artie
        barbara babs barb
        benjamin ben benny benji
        bernard bernie
        catherine katherine kathryn katharine kate katie katy kathy cathy kat kitty kath
        charles charlie chas chuck
        charlotte charlie lottie lotte
        christina christine chris chrissie tina
        christopher chris kit topher
        daniel dan danny
        david dave davy davie
        deborah debra debbie deb debs
        dorothy dot dottie dolly dora
        edward ed eddie ned ted teddy
        edmund ed eddie ned ted
        edwin ed eddie ned ted
        eleanor ellie nell nellie nora lena
        elizabeth elisabeth liz lizzie lizzy beth betty betsy bess bessie eliza libby elsie lisa
        emily em emmie millie
        emma em emmie
        eugene gene
        florence flo florrie flossie
        frances fran frankie fanny
        francis frank frankie
        franklin frank frankie
        frederick fred freddie freddy
        gabriel gabe
        gabrielle gabby
        geoffrey jeffrey geoff jeff
        george georgie
        gerald gerry jerry
        gregory greg
        harold harry hal
        harriet hattie harry
        helen nell nellie ellie lena
        henry harry hal hank
        herbert bert bertie herb
        hubert bert
        isabella isabel isobel isabelle izzy bella belle izzie
        jacob jake
        james jim jimmy jamie jem
        jane jenny janey
        janet jan
        jennifer jen jenny
        jessica jess jessie
        john jack johnny jon jock
        jonathan jon jonny johnny
        joseph joe joey
        josephine jo josie
        joshua josh
        judith judy jude
        kenneth ken kenny
        kimberley kim
        laurence lawrence larry laurie lol
        leonard len lenny leo
        leslie les
        lewis louis lou
        louise lou
        lucy lu lulu
        madeleine madeline maddie
        margaret maggie meg megan peggy peg madge margie greta daisy marge rita
        martha mattie patty
        martin marty
        mary molly polly may mamie
        matilda tilly tilda mattie
        matthew matt matty
        michael mike mick mickey mikey
        mohammed muhammad mohamed mohammad mo
        natalie nat
        nathaniel nathan nat nate
        nicholas nick nicky nico
        nicola nicky nikki
        oliver ollie olly
        olivia liv livvy ollie
        pamela pam
        patricia pat patsy patty tricia trish
        patrick pat paddy
        penelope penny
        peter pete
        philip phillip phil pip
        philippa pip pippa
        rachel rach
        raymond ray
        rebecca becky becca bex
        reginald reg reggie
        richard dick rich richie rick ricky dickie
        robert bob bobby rob robbie bert robin
        roberta bobbie
        roderick rod roddy
        ronald ron ronnie
        rosemary rose rosie
        rupert bert
        samuel sam sammy
        samantha sam sammy
        sarah sally sadie
        sidney sid
        sophia sophie
        stanley stan
        stephen steven steve
        stephanie steph
        susan sue suzanne susanna susie suzie suki
        terence terry
        theodore theo ted teddy
        theresa teresa terry tess tessa
        thomas tom tommy
        timothy tim timmy
        tobias toby
        ursula ursie
        valerie val
        veronica ronnie vera
        victor vic
        victoria vicky vikki tori
        vincent vince vinny
        violet vi
        virginia ginny
        walter walt wally
        wilfred wilf fred
        william bill billy will willy liam
        winifred win winnie freda
        zachary zac zack zak
        """.utf8.split(separator: UInt8(ascii: "\n")).map { line in
            line.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
        }
}
