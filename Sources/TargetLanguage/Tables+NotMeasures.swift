extension Grammar {
    /// Numbers that are a name, an age, a ratio of staff or a manner of speaking, and measure nothing.
    static let notMeasures = """
        stageName
            year(s)|yr(s)|y|ks|nc <n>
            year(s)|yr(s)|y|ks <n> and|to|or|/|&|+ year|yr|y|ks? <n>
            year(s)|yr(s)|y|ks #fraction
            key stage(s) <n>
            key stage(s) #fraction
            key stage(s) <n> and|to|or|/|&|+ <n>
        notMeasure
            <stageName>
            age|aged|ages <n>
            own age #stop <n>
            age|aged|ages <n> to|and|or <n>
            age of <n> !years|year|yrs|months
            <n> year(s)|yr(s)|month(s) old(s)
            #capital|he|she is|was|turns <number> !<noun> !%|/|or|out|of|in|percent|per|+
            is <number> and|but|now
            unit(s)|module(s) <n>
            unit(s)|module(s) <n> and|to|& <n>
            post|pre <n>
            room|class|table|period|page|chapter|section|appendix|paragraph|clause|fig|figure|bus|route|flat|type|ext <n>
            extension|telephone|phone|tel|mobile|code|ref|wave|tier|volume|covid|plan|option|house|pupil|child|student|item|line|week <n>
            set|form|group|target|outcome|objective|goal|aim|priority|lesson|paper|form|activity|strategy|point <n> !<noun>
            stage|phase|step|level|band <n> of|on ..3 behaviour|policy|procedure|plan|system|ladder|code|sanction(s)|complaints|chart
            stage|phase|level <n> behaviour|sanction(s)|support|needs|need|provision|ta|teaching|hlta|tutor|report|safeguarding|intervention
            on|at|is stage|phase|tier|wave <n>
            level #number|#code support|needs|ta|teaching|hlta|tutor|safeguarding
            #ratio
            1-1|1-2-1|1.1|2-1
            121 support|tuition|sessions|time
            <one> to|on|2 <one>
            <number> to|: <one> support|staffing|tuition
            no|any|some|every|the|this|that|each|which|another|number|only|square one
            one another|day|of|off|way|who|that
            one at a time
            one ..1 at a time
            one more|last chance|time
            the|these|those|between two
            #capital #stop #number #stop
            <number> rs|r|cs|ps
            two way|faced|sided|fold
            24/7
            <number> <percent> effort|commitment|best|focus|concentration
            give(s)|giving|put(s)|putting ..2 <number> <percent>
            <number> point scale
            double figures|lesson(s)
            half hearted|heartedly|way
            half the battle|time
            half an? eye|ear|mind
            first|second|last|latter|other half of?
            having|has had <number>
            given|give|gives|allow|allows|allowed|let ..2 <number> minute(s)|min(s)|hour(s)|chance(s)
            <number> minute(s)|min(s) break(s)|slot(s)|playtime
            the <number> + !<noun>
            zero tolerance|rated
            progress|attainment 8
            #code #number #number?
            in|class|form|group|set #level
            nine|9 to five|5
            2|two|3|three d shape(s)
            <number> ..1 <staff>
            <number> member(s) of staff
            in|inside !level|grade|entry #capital <number> !<noun> !%|/|or|out|of|in|percent|per|+
            <giving> <extra>? <number> ..4 <provision>
            <giving> <extra>? <number> ..1 hour(s)|minute(s)|min(s)|hr(s) of? !<number> <noun>
            <number> ..1 hour(s)|minute(s)|min(s)|hr(s) of? <extra>? <noun>? <noun>? <provision>
            <provision> for|of|at <number>
            <number> hour(s)|hr(s)|minute(s) ta|lsa|adult|staff
            top|bottom <n>
            <number> <percent> extra time
            group|set|pair|team|class|ratio of <number> !<noun>
        one
            one|1
        noun
            !<function> #word
        staff
            ta(s)|tas|lsa(s)|hlta(s)|adult(s)|staff|teacher(s)|people|professionals|carer(s)|tutor(s)|mentor(s)|worker(s)|agencies
            schools|parents|assistants|practitioners|therapists|keyworkers
        giving
            with|through|via|using|receive(s)|receiving|have|has|having|given|offered|provided|provide|get|gets|need|needs|access
            accesses|timetabled|allocated|continue|continues
        extra
            a|an|the|up|to|extra|additional|another|daily|weekly|regular|at|least|his|her|their
        provision
            session(s)|intervention(s)|meeting(s)|mentoring|tuition|support|therapy|counselling|tutoring|coaching|nurture|elsa
            catch-up|input|interventions|hub|tutorials|1-1|#ratio|slots
            check in(s)
        """
}
