import Testing

@testable import pru

@Suite struct AnswerTests {
    @Test(
        "What is typed at a question is yes or no in whichever letters, or neither",
        arguments: [
            ("yes", .yes), ("Y", .yes), (" YES ", .yes), ("no", .no), ("N", .no), ("", .neither),
            ("yes no", .neither), ("yess", .neither),
        ] as [(String, Answer)])
    func read(_ typed: String, _ answer: Answer) { #expect(Answer(typed) == answer) }
}
