import TargetLanguage
import Testing

/// Who helps (S1), with what (S3), from where (C2).
@Suite struct PeopleTests {
    @Test(
        "Those who help are found by their role or name",
        arguments: [
            ("with the TA", "TA"), ("Mr Hughes will check", "Mr Hughes"), ("ask Mrs O’Brien", "Mrs O’Brien"),
            ("with the class teacher", "class teacher"), ("The SENCO", "SENCO"),
            ("with his learning mentor", "learning mentor"),
            ("his keyworker", "keyworker"), ("her foster carer", "foster carer"),
            ("the virtual school", "virtual school"),
            ("with support from the social worker", "social worker"), ("work with Karen", "with Karen"),
            ("work with KH", "with KH"), ("WITH MRS SMITH", "MRS SMITH"),
        ])
    func who(_ text: String, _ words: String) {
        #expect(Smart(text).who == words)
    }

    @Test(
        "The pupil, a month, a subject and help that is not given name nobody",
        arguments: [
            "Jamie will read", "Read by July", "Do well with English", "Dress with no adult help",
            "Count with Numicon",
        ])
    func nobody(_ text: String) {
        #expect(Smart(text).who == nil)
    }

    @Test(
        "Where the pupil is now is found",
        arguments: [
            ("from 35% to 60%", "from 35%"), ("from a 3c to a 3a", "from a 3c"),
            ("Currently reads 12, will read 30", "Currently reads 12"),
            ("Now at 3c, 3a by July", "Now at 3c"), ("A baseline of 4", "baseline of 4"),
            ("10 words, up from 6", "up from 6"),
            ("He is working at P5", "is working at P5"), ("35% now", "35% now"), ("P5 to P6", "P5"),
        ])
    func start(_ text: String, _ words: String) {
        #expect(Smart(text).start == words)
    }

    @Test("A date from which something begins is no starting point")
    func noStart() {
        #expect(Smart("Attend from 1 May").start == nil)
        #expect(Smart("Join in from Year 10").start == nil)
    }

    @Test(
        "What helps is found",
        arguments: [
            ("Read using a visual timetable", "using a visual timetable"),
            ("Needs 1:1 support", "1:1 support"),
            ("with daily phonics sessions", "with daily phonics sessions"),
            ("with the help of his mentor", "with the help of his mentor"),
        ])
    func support(_ text: String, _ words: String) {
        #expect(Smart(text).support == words)
    }
}
