import TargetLanguage
import Testing

/// What shows success (S2).
@Suite struct MeasureTests {
    @Test(
        "A quantity, a share, a grade or a complete set is a measure",
        arguments: [
            ("Put up his hand on 4 of 5 occasions", "on 4 of 5 occasions"),
            ("Stay on task for 10 minutes", "for 10 minutes"),
            ("Sit for 10mins", "for 10mins"),
            ("Get 4/5 right", "4/5 right"),
            ("80 % of sessions", "80 %"),
            ("Reach 70 per cent", "70 per cent"),
            ("four out of five times", "four out of five times"),
            ("Name all 26 letter sounds", "all 26 letter sounds"),
            ("Read 20 of the 45 high-frequency words", "20 of the 45 high-frequency words"),
            ("Answer half of the questions", "half of"),
            ("Finish ½ of the page", "½"),
            ("Spell a dozen words", "a dozen words"),
            ("Ask for help at least three times", "at least three times"),
            ("With no more than two prompts", "no more than two prompts"),
            ("Dress with no adult prompts", "no adult prompts"),
            ("Zero exclusions", "Zero exclusions"),
            ("no fixed-term exclusions", "no fixed-term exclusions"),
            ("Work at level 2b", "at level 2b"),
            ("Move to P6", "to P6"),
            ("Gain a grade C", "grade C"), ("Get a C in art", "a C"),
            ("Gain a grade 5 or above", "grade 5 or above"),
            ("Pass Entry Level 2", "Entry Level 2"),
            ("Reach EXS in reading", "EXS"),
            ("A reading age of 8 years 6 months", "age of 8 years 6 months"),
            ("Make 6 months' progress", "6 months' progress"),
            ("A scaled score of 100", "100"),
            ("Save £30", "£30"),
            ("Be at his desk by 8:50am", "8:50am"),
            ("Go from red to green book band", "to green book band"),
        ])
    func measure(_ text: String, _ words: String) {
        #expect(Smart(text).measure == words)
    }

    @Test(
        "A number that names, dates or describes something is no measure",
        arguments: [
            "Year 10 work", "Y9 pupils", "KS4", "Key Stages 3 and 4", "KS3/4 options", "Aisha, aged 14",
            "A 14-year-old pupil", "Meet in Room 12", "Ring 01603 555 019", "Needs 1:1 support",
            "One-to-one reading",
            "Work with two TAs", "Stage 2 of the behaviour policy", "Ready by 12 July 2012",
            "Settled by 15/03/2027",
            "Calmer by 2027-03-15", "Post-16 plans", "Tier 3 support", "Have 3 sessions of mentoring",
            "Give 100% effort",
            "One day he will drive", "One step at a time", "No one is left out", "On call 24/7",
            "Target 1: reading",
            "2. Be kind", "Lucy is 12 and shy", "COVID-19 recovery", "Draw 3D shapes", "Class 4 assembly",
        ])
    func noMeasure(_ text: String) {
        #expect(Smart(text).measure == nil)
    }

    @Test("Where the pupil is now is no measure of where to get to")
    func startIsNoMeasure() {
        #expect(Smart("Attendance to rise from 48% by Easter").verdict == .part)
        #expect(Smart("35% now, 60% this term").measure == "60%")
    }

    @Test(
        "A habit is a measure where the text says by when and has no word that cannot be measured",
        arguments: [
            ("Bring a pen to every lesson until half term", "to every lesson"),
            ("Walk to class without leaving the building by Easter", "without leaving"),
            ("Bring a pen to every lesson", nil),
            ("Try to be better in every lesson until half term", nil),
        ] as [(String, String?)])
    func habit(_ text: String, _ words: String?) {
        #expect(Smart(text).measure == words)
    }
}
