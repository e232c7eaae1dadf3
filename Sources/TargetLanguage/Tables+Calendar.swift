extension Grammar {
    /// The names of days, terms, meetings and lessons in the school year.
    static let calendar = """
        month
            january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sept|sep|october|oct
            november|nov|december|dec
        plainMonth
            january|february|june|july|august|september|october|november|december|sept
        weekday
            monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|weds|wed|thurs|thu|fri|sat|sun
        season
            autumn|spring|summer|winter|michaelmas|lent|trinity|aut|spr|sum
        half
            half|½
            #fraction
        term
            <season>? term|terms <n>?
            <season> <n>
            <half> a? term|terms <n>?
            <season>|<month>? half term
            <season> <half> term
            <month> half term
            <season> term <half> term
        calendar
            #date
            #ordinal|#number of? <month> #year|#number?
            <month> the? #ordinal|#number #year?
            <month> #year
            <plainMonth>
            <weekday> #ordinal|#number <month>
        holiday
            easter|christmas|xmas|whitsun|whit|diwali|eid|holidays|summer
            new year
            <season>|easter|christmas|half|term|summer ..1 break|holiday(s)
        meeting
            pep(s)|review(s)|meeting(s)|iep|ehcp|report(s)|capture|drop|assessment(s)|exam(s)|examination(s)|sats|gcse(s)|mock(s)
            check|tac|lac|psp|residential|interview|evening|consultation|conference|moderation|deadline|transition|induction
            parents|panel|birthday|core|inspection|screening|point|prom|performance|show|concert|trip|visit|test
            <meetingWord> week|date|day|point|meeting|visit|check|exam(s)|paper(s)|review|round
        meetingWord
            assessment|exam|screening|review|pep|iep|ehcp|lac|cla|cin|tac|mock|sats|parents|moderation|interview|data|test|report
        period
            day|week|month|term|year|fortnight|night|evening|morning|afternoon|weekend|weekday|half-term
            half term
            school|academic|working day|week|year|term|month
        lesson
            lesson|session|break|breaktime|playtime|lunchtime|lunch|lunchbreak|assembly|registration|period|hour|mealtime|meal
            break|lunch|play|tutor|circle|snack|carpet|story|home|reading time
            transition|tutorial|visit|bedtime
        ending
            <term>
            <period>
            <lesson>
            <holiday>
            <calendar>
            <month>
            <stageName>
            <season>
            #year
            term <n>
            week <n>
            key stage
            programme|program|course|placement|intervention|block|project|unit|plan|cycle|trial|college|school|time|phase|contract
            <weekday>
        end
            end|start|beginning|close|middle|conclusion of ..4 <ending>
            end of? <ending>
        """
}
