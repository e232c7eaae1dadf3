extension Grammar {
    /// What shows success, by itself (S2).
    static let measures = """
        atLeast
            at least|most|minimum|maximum
            no|not more|less|fewer|later than
            more|less|fewer|greater|better|higher|lower than
            up to
            a minimum|maximum|score|total|mark|average of
            minimum|maximum of?
            over|under|above|below|for|within|on|in|to|at|all|around|about|only|just
            the? first
            exactly|approximately|nearly|almost
        lead
            <atLeast> <atLeast>?
        thing
            !<function> !now #word
            !<function> !now #number
        proportion
            <lead>? <fraction> <other>? <other>? <other>?
        other
            !#capital <thing>
        measure
            <proportion>
            <lead>? <number> +? <thing>? <thing>? <thing>?
            <number> #stop <number> and <number> <thing>? <thing>?
            <number> and <number> <thing>? <thing>?
            <lead>? £ <number>
            <lead>? <grade> +?
            <lead>? #clock am|pm?
            <lead>? <number> am|pm|o'clock
            <lead>? an|half hour|minute(s)|minutes
            <lead>? half an hour|lesson|page
            <lead>? twice
            at least|only|just|most once
            no|zero|nil|without|any any? further|more? ..2 <counted>
            not any|a|one ..2 <counted>
            to none
            to <colour> !<noun>
            <reach> ..4 <standard>
            first|second|third|#ordinal reminder|prompt|request|attempt|instruction|asking|warning
            first|second|third|#ordinal time of asking
        counted
            exclusion(s)|suspension(s)|incident(s)|prompt(s)|prompting|absence(s)|detention(s)|warning(s)|reminder(s)|removal(s)
            swearing|assault(s)|sanction(s)|late(s)|error(s)|mistake(s)|outburst(s)|referral(s)|refusal(s)|call out(s)|callout(s)
            restraint(s)|intervention(s)|violence|aggression|lateness|truancy|fight(s)|fighting|hitting|unauthorised|cue(s)
            interruption(s)|bites|biting|consequence(s)|isolation(s)|abscondings|absconding|handling|permanent
            episodes|episode|instances|accidents|gap(s)|days|missed|strikes|report(s)|arrests|offences|reoffending|walkouts
        reach
            reach(es|ed)|reach|reaches|reached|reaching|achieve|achieves|achieving|meet|meets|meeting|attain|attains|attaining
            gain|gains|working|pass|passes
        standard
            expected standard|level(s)
            age related expectation(s)|expectations
            national standard|expectation(s)
            greater depth
            early learning goal(s)
            end of year expectation(s)|expectations
            are
        progressMeasure
            <growth> ..5 by ..2 <number> month(s)|year(s)|week(s)|term(s) !time
            <number> month(s)|year(s) ..1 progress|growth|gain
            <number> year(s)|yr(s) and? <number> month(s)|mths?
            age|ra of|to|at|is|reaches|above|over ..2 <number> year(s)|yr(s)|month(s)?
            <number> day(s)|hour(s)|session(s)|lesson(s) out? of|from <number>
            <finish> ..2 unit(s)|module(s)|stage|step|phase <n>
            <finish> ..2 unit(s)|module(s) <n> and|to|& <n>
        growth
            increase(s)|increased|increasing|improve(s)|improved|raise(s)|raised|rise(s)|progress(es)|grow(s)|accelerate(s)|narrow(s)
            reduce(s)|reduced|age|ages|gap|up|gain(s)
        """

    /// What shows success where the text also says by when and has no word that cannot be measured.
    static let habits = """
        habit
            all|every|each|both ..3 <complete>
            <finish> all|every|each|both ..4
            without ..1 <incident>
            full|whole|entire|complete lesson(s)|session(s)|day(s)|timetable|week(s)|sentence(s)|alphabet|assembly|name
            full time timetable|attendance|basis|schooling|education|place|school|in|at
            <finish> ..5 <qualification>
            <submit> ..4 <product>
            the alphabet
            own name
            on time
            first time
            boxall ..2 score(s)|profile
            sdq score(s)?
            <reach> ..3 target grade(s)|level(s)
            every|each time
            halve|halved|halves|halving|double|doubled|doubles
            never
        complete
            lesson(s)|homework|homeworks|task(s)|letter(s)|sound(s)|word(s)|question(s)|assignment(s)|coursework|unit(s)|exam(s)
            session(s)|step(s)|equipment|appointment(s)|month(s)|spelling(s)|table(s)|piece(s)|classwork|deadline(s)|phonemes
            graphemes|bonds|numbers|facts|module(s)|element(s)|criteria|shapes|colours|items|transitions|assessments|papers
            modules|days|weeks|meals|hands|pieces|stages|parts|sections|credits
        incident
            leaving|walking|shouting|calling|hitting|swearing|stopping|running|throwing|absconding|kicking|interrupting|arguing
            prompting|support|help|assistance|adult|adults|reminders|reminding|supervision|being|biting|pushing|touching|hurting
            needing|asking|complaint|refusing|tears|error|mistake|number|a|looking
        finish
            pass(es)|passes|pass|gain|gains|achieve|achieves|obtain|obtains|earn|complete|completes|completed|attain|receive|finish|sit|sits
        qualification
            award|certificate|qualification(s)|gcse(s)|test|exam(s)|btec|course|unit(s)|module(s)|licence|card|diploma|asdan|aim
            theory|check|apprenticeship|placement|profile
        submit
            submit|submits|submitted|send|sends|sent|complete|completes|completed|finish|finishes|produce|produces|write|writes|hand
            hands|prepare|create|creates|apply|applies|open|secure|secures
        product
            application(s)|cv|form|portfolio|coursework|assignment(s)|statement|interview|essay|project|account|diary|placement|book
        """
}
