extension Grammar {
    /// Points and lengths of time: by when (S5), for how long, how often.
    static let times = """
        before
            by|before|until|till|til
            no later than
            not later than
            ahead|advance of
            prior|due to
            in|ready|prepared time? for
            due by|on|in?
            deadline|date
            review|target|end|completion date
        at
            at|in|on|during|over|throughout|across|for|within|from|this|next
        point
            <the>? <calendar>
            <the>? <end>
            <the>? next|this|coming|current|following|new|final? ..1 <term>
            <the>? <holiday> #year?
            <the>? next|following|forthcoming|upcoming|coming|final|annual|interim ..3 <meeting>
            <the> ..1 autumn|spring|summer|july|december|january|march|easter|june|may ..2 <meeting>
            <season>|<month>|easter ..1 <meeting>
            <the>? <calendar> <meeting>
            <season> term|#year <n>?
            <season> #year
            week <n>
            next|this|coming|following <period> !group(s)|teacher(s)
            next|this|coming|following <weekday>|<month>
            #date
        past
            since ..3 <ending>|<month>
            born|dob|d.o.b on? #stop? <calendar>
            last|previous <term>|<period>|<season>|<month>
            last|past|previous <number> <units>
            after <number> month(s)|year(s)
            joined|arrived|excluded|moved|began|started|came|diagnosed|happened|following|due ..4 in|on|at <calendar>|<month>|#year|<stageName>
            last|previously reviewed|review|updated|seen|met on|in? #stop? <calendar>|<month>
            agreed|discussed|set|said|decided|given|stated at|in|on ..3 <meeting>
        deadline
            <before> <point>
            <before> <the>? mid|early|late? <month>|<weekday> #year?
            review|reviewed|evaluated|assessed on|in|at|by|again? <point>|<month>
            between <the>? now|<ending> and <the>? <ending>
            <before> <the>? #year
            <before> #fraction
            <before> <the>? next|following|new? <season> #year?
            <before> <the>? ..3 <meeting>
            <before> <stageName>
            <before> the? end of ..4
            <before> <the>? end of ..3 <ending>
            <before> age|age of <n>
            <before> term|half|year|key|school|week|month end
            <before> he|she|they|we|#capital|the leaves|starts|moves|turns|finishes|goes|transfers|enters|joins|returns|breaks
            <before> the? time ..4 leaves|leave|starts|start|moves|move|turns|turn|finishes|finish|goes|transfers|enters|joins|returns|is
            <before> the? time of ..4
            <before> the? time he|she|they is|are|turns <n>
            <before> leaving|starting|moving|transferring|returning|joining|going|transition|transfer ..3
            <before> tomorrow
            <before> <number> week(s)|month(s)|term(s) time?
            <at> <point>
            after half|the? term
            after <the>? easter|christmas
            <at> <the>? <month> #year?
            <at> <the>? <season> holiday(s)|break?
            at|in the? next|each|every|termly ..1 <meeting>
            at review|pep
            <at> <weekday>
            this|next <term>
            this|next|current|coming <season>? school|academic? <period> !group(s)|teacher(s)
            the current|coming|next|following ..1 <term>
            the current|coming|next|following ..1 <period> !group(s)|teacher(s)
            next|this <season>|<month>
            end of ..3 <ending> !expectation(s)|expectations
            end of <stageName> !expectation(s)|expectations
            <calendar>
            w|wk|week / b|c <calendar>
            week beginning|commencing|ending ..4
            <season> term <n>?
            <season> <n>
            term|summer|easter|christmas end
            tomorrow
            half|½ term(s)
            <month> pep|review|meeting
            next|annual|termly pep|review
        units
            day(s)|week(s)|wk(s)|wks|month(s)|mth(s)|term(s)|fortnight(s)|year(s)|yr(s)|weekend(s)
            half term(s)
            <half> a? term
            school|consecutive|full|whole|successive|working|teaching|academic|calendar|continuous|timetabled|complete day(s)|week(s)|month(s)|term(s)|year(s)
            consecutive|full|whole|successive school|half|working|teaching day(s)|week(s)|term(s)
        long
            <number>
            a|an|one|half|each
            the|a next|first|coming|following|initial|whole|full|rest <number>|of?
            next|first|coming|following|initial <number>?
        duration
            in|within|for|over|during|across|throughout|inside|every|lasting|take|takes <the>? <long> <units> time|period|block|programme|trial !a|per|each|every
            in|within|for|over|during|across|throughout|inside|lasting ..1 <long> <units> time? !a|per|each|every|out|old
            for|over|during|across|within|in|throughout the rest|remainder|duration|course|period of ..3 <ending>
            for|over|during|across|within|in|throughout the whole|full|entire ..1 term|week|month|year|holiday|placement|programme
            for|over|during|across|within|in|throughout the rest|remainder|whole|duration|course|length|period of ..3 <units>
            for|over|during|across|within|in|throughout the? course|space|period of <long> <units>
            over|across|in|within|for the|a|one week|month|term|year|fortnight|weekend
            after <long> week(s)
            <number> week(s)|wk|wks|day|month(s)|term period|block|programme|trial|intervention|plan|cycle|course|target|review|placement|report
            <number> week(s)|month(s)|term(s)|day(s) time
            in|within|for|over <half> a? term
            <number> consecutive|successive week(s)|month(s)|term(s)
            <number> week(s)|month(s)|term(s) in a row|succession
            <number> week(s)|wk|wks|month(s)|mths !old|progress|gain|behind|below
        times
            <lead>? twice|thrice
            <atLeast> once
            <lead>? <number> time(s)|x
            x <n>
            <lead>? <number>
        often
            <times>
            once
        frequency
            <often>? every|each|per <period> !time
            <often>? every|each|per ..2 <period> !time
            <often>? every|each|per ..1 <lesson>
            <often>? in|on|during|at|to|for every|each|per ..1 <lesson>
            <often>? every|each ..1 <weekday>
            <often> a|an|/|in|over|during|across ..1 <period>
            <often> a|an|/ lesson|session|hour
            / day|week|lesson|session|term|month|night
            <often>? daily|weekly|fortnightly|monthly|termly|nightly|hourly !living|routine(s)|life|skills|work|tasks|activities
            half termly
            <often>? every other|second|third|#ordinal <period>
            every <number> week(s)|day(s)|month(s)|weekly
            <number> week(ly)|weekly|monthly review(s)|reviews
            on? mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays
            monday|mon to|- friday|fri
            at the (start|end)|end|start of every|each ..1 <period>
            at the end|start of every|each ..1 <lesson>
            on a daily|weekly|fortnightly|monthly|termly|nightly basis
        perA
            a|an <period>
            / <period>
        """
}
