extension Grammar {
    /// Who helps (S1, C3), with what (S3), and where the pupil is now (C2).
    static let people = """
        role
            ta(s)|lsa(s)|hlta|senco|sendco|senco's|inco|elsa|emsa|salt|ep|ot|dt|nurse|counsellor|therapist|psychologist|paediatrician
            teacher(s)|tutor|mentor|keyworker|carer(s)|parent(s)|mum|mam|mom|dad|nan|nanny|grandma|gran|grandad|grandparents|aunt|uncle
            headteacher|head|deputy|coach|librarian|technician|chaplain|adviser|advisor|caseworker|guardian(s)|sister|brother|buddy
            class|form|subject|specialist|english|maths|science|reading|pe|art|designated|supply|phonics|outreach|link teacher(s)|tutor(s)
            teaching|learning|classroom|learning-support|language assistant(s)
            teaching|learning|classroom support assistant(s)|staff
            learning|peer|pastoral|behaviour|academic|reading|volunteer mentor|buddy|coach|manager|lead|leader|officer|support
            key|social|youth|family|support|inclusion|link|case|outreach|wellbeing|intervention worker(s)|person|adult(s)|officer
            foster carer(s)|parent(s)|mum|dad|family|mother|father
            virtual school head|officer|teacher|tutor|adviser|advisor|team?
            education|educational psychologist|welfare|officer officer?
            speech and? &? language therapist|therapy|team|assistant|teacher
            occupational|play|art|music|drama|speech|family therapist
            education welfare officer
            head of year|house|key|centre|unit|department stage?
            attendance|behaviour|careers|personal|connexions|yot|youth-offending|ehcp|send|transition|pastoral officer|lead|adviser|advisor|manager|coordinator|worker|team
            school nurse|counsellor|council|librarian
            adult|staff support|help|supervision|guidance
            an|one|the|his|her|their|familiar|trusted|known|supporting|class|nominated|named|key|another|support|supportive|school adult(s)|staff
            members? of staff
            member of staff
            outreach|care|home|residential|unit|pru|mainstream|key|pastoral|support|school|teaching staff|team
            ewo|eps|ewos|slt|siblings
        person
            <title> #capital|#letter|#initials #capital?
            mr|mrs|ms|dr #word
        title
            mr|mrs|ms|miss|dr|sir|rev|mx|prof
        who
            <person>
            <role>
            with|alongside|by|from|to|support|see|sees|meet|meets|meeting !<role> !<subject> !<calendar> !<month> #initials !/
            with|alongside|by !<subject> !<month> !<weekday> !<holiday> !<title> #capital
            help|support from !<title> #capital
        subject
            english|maths|mathematics|science|makaton|numicon|lego|thrive|clicker|widgit|entry|level|year|key|stage|bronze|silver
            gold|pe|it|re|dt|tv|pc|qr|pp|phonics|reading|functional|duke|french|spanish|art|history|geography|ks|pecs|boxall|friday
            i|nessy|lexia|accelerated|word|read|colourful|precision|talk|zones|picture
        support
            using|via <the>? <helpful> <helpful>? <helpful>?
            supported|helped by <the>? <helpful> <helpful>? <helpful>?
            with <the>? help|support|assistance|use|aid|encouragement from|of <the>? <helpful> <helpful>?
            <giving> <extra>? <extra>? <helpful>? <helpful>? <helpful>? <help>
            <giving> <extra>? <number> <helpful>? <helpful>? <helpful>? of? <helpful>? <helpful>? <help>
            <helpful>? <aid>
            #ratio|1-1|1-2-1 <helpful>
            <one> to <one> <helpful>?
            small group <helpful>
        helpful
            !<number> !no <noun>
        help
            support|help|assistance|supervision|prompt(s)|prompting|cue(s)|modelling|group(s)|breaks|pass|strategies|resources
            frame(s)|board(s)|card(s)|story|stories|laptop|tablet|ipad|starter(s)|bank(s)|club|tracker|visuals|symbols|pictures
            makaton|pecs|app|reward(s)|passport|planner|plan|sheet(s)|software|booklet|toolkit|programme|coaching|elsa|session(s)
            <aid>
        aid
            timetable(s)|scaffold(s)|scaffolding|overlay(s)|timer(s)|checklist(s)|mat(s)|frame(s)|therapy|counselling|mentoring
            intervention(s)|tuition|tutoring|numicon
        """

    /// Where the pupil is now.
    static let starts = """
        start
            up|down|risen|fallen|starting|rising|increase|increased|reduced? from !<stageName> !<calendar> <the>? current|present|baseline|average? level|grade|stage|score? of? <amount> <thing>?
            from !<calendar> <the>? !choice|range|list|selection|set|menu !<stageName> !<calendar> !<month> !<holiday> !<season> <helpful> of? <amount> <thing>?
            <grade>|<fraction> !!<upTo>
            from <colour> book? band|level? !!<upTo>
            <atLeast>? <amount> <thing>? <thing>? now|currently|presently
            <amount> at present|baseline
            <amount> at the moment
            <amount> last|previous term|year|week|month|half|pep|review|autumn|spring|summer term?
            now !and|to <stateVerb>? ..2 <amount> <thing>?
            currently|presently <stateVerb>? <stretch>?
            current|present|baseline|starting|previous|existing level|score|attendance|grade|rate|position|point|attainment|average|figure? is|of|at|was|=? #stop? <stretch>?
            baseline #stop? <stretch>?
            at present|baseline|entry <stretch>?
            at the moment <stretch>?
            is|has|are|been been? working at|on|within|towards <the>? ..2 <amount>
            rather than|the? <amount>
            instead|compared of|with|to <the>? <amount> <thing>?
            on entry|admission <stretch>?
            was|were <stateVerb>? <amount> <thing>?
            last term|year|week|half #stop? was|at|of? <amount>
        upTo
            to <amount>|<colour>
        stretch
            <held> <held>? <held>? <held>? <held>? <held>? <held>?
        held
            !by|before|until|will|with|but|and #word|#number|#level|#fraction|#code|#mark|#clock|#year
        stateVerb
            at|on|reads|knows|is|has|attends|reading|knowing|attending|working|scores|scoring|achieving|achieves|writes|manages|can
        weakStart
            averaged|scored|stands <stateVerb>? ..1 <amount>
            attendance|score|age|level|baseline|average|figure is <amount>
            has|had <amount> <thing>? <thing>? so far|already|currently
            already knows|reads|attends|has ..4
        """
}
