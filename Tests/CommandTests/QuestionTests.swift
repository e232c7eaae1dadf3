import Foundation
import Testing

extension String {
    /// Whether a command has a question of its own, and shows what it would do before it.
    fileprivate var hasOwnQuestion: Bool {
        ["pru sign", "pru erase", "pru target compute"].contains(where: hasPrefix)
    }
}

/// What somebody agreed to at a question is what is done, or nothing is.
@Suite struct QuestionTests {
    struct Question: Sendable, CustomTestStringConvertible {
        let before: String
        let line: String
        /// What somebody else does while the question stands.
        let meanwhile: String
        /// What the journal says of it when it is done.
        let done: String
        var testDescription: String { line }
    }

    static let questions = [
        Question(
            before: "true", line: "pru sign chair --name 'Anne Example' --date 2010-12-06",
            meanwhile: "pru today 2010-12-07", done: "Signed: chair"),
        Question(
            before: "pru pupil import $SAMPLES/roll.csv", line: "pru erase 1",
            meanwhile: "pru pupil edit 2 --sen N", done: "is erased"),
        Question(
            before: "pru pupil import $SAMPLES/roll.csv && pru personal import $SAMPLES/targets.csv",
            line: "pru target compute", meanwhile: "pru today 2010-12-07", done: "figures written"),
        Question(
            before: "pru pupil import $SAMPLES/roll.csv", line: "pru pupil remove 1",
            meanwhile: "pru pupil edit 2 --sen N", done: "is removed from the roll"),
        Question(
            before: "true", line: "pru target clear ks4", meanwhile: "pru today 2010-12-07",
            done: "no targets are set"),
        Question(
            before: "true", line: "pru target zero-rate ks4 --reason 'Nobody is entered'",
            meanwhile: "pru today 2010-12-07", done: "zero-rated"),
        Question(
            before: "pru pupil import $SAMPLES/roll.csv && pru personal import $SAMPLES/targets.csv",
            line: "pru personal remove 1 reading", meanwhile: "pru today 2010-12-07",
            done: "a personal target is removed"),
        Question(
            before: "true", line: "pru cohort ks4 0", meanwhile: "pru today 2010-12-07",
            done: "no pupils anticipated"),
        Question(
            before: "true", line: "pru cohort ks1 2010", meanwhile: "pru today 2010-12-07",
            done: "2010 pupils anticipated"),
        Question(
            before: "true", line: "pru absence clear", meanwhile: "pru today 2010-12-07", done: "not set"),
        Question(
            before: "true", line: "pru absence action remove 1", meanwhile: "pru today 2010-12-07",
            done: "is removed"),
        Question(
            before: "pru pupil import $SAMPLES/roll.csv", line: "pru pupil edit 1 --clear born",
            meanwhile: "pru pupil edit 2 --sen N", done: "no longer recorded: date of birth"),
    ]

    /// Types a line on a terminal, does something else while its question stands, and then answers yes.
    private func answered(_ question: Question, doing meanwhile: String) throws -> (
        Playground, Playground.Result
    ) {
        let playground = try Playground()
        try TranscriptTests.play(["ready-to-sign.txt"], in: playground)
        try playground.write(Data(question.line.utf8), to: "line")
        let result = try playground.run(
            """
            { \(question.before); } > before.log || exit 3
            mkfifo answer; : > screen
            script -qefc '. ./line' screen < answer > /dev/null & exec 3> answer
            for i in {1..200}; do grep -q 'Type yes' screen && break; sleep 0.05; done
            \(meanwhile) > meanwhile.log || exit 3
            echo yes >&3; wait $!; status=$?; cat screen; exit $status
            """)
        return (playground, result)
    }

    private static var hasTerminal: Bool { FileManager.default.isExecutableFile(atPath: "/usr/bin/script") }

    @Test("What is agreed to is done", .enabled(if: hasTerminal), arguments: questions)
    func isDone(_ question: Question) throws {
        let (playground, result) = try answered(question, doing: "true")
        #expect(result.status == 0, "\(result.screen)")
        // Until then nothing reads as if it were done.
        let ahead = try #require(result.screen.firstRange(of: "Type yes"))
        let said = result.screen[..<ahead.lowerBound].split(whereSeparator: \.isNewline)
        let lead = said.firstIndex { $0.hasPrefix("Nothing is changed yet.") }
        if let lead { #expect(said[(lead + 1)...].dropLast().allSatisfy { $0.hasPrefix("  ") }) }
        #expect((lead == nil) == question.line.hasOwnQuestion)
        #expect(try playground.run("pru log | tail -1").screen.contains(question.done))
    }

    @Test(
        "Where somebody else was quicker nothing is done, and it is said why", .enabled(if: hasTerminal),
        arguments: questions)
    func isRefused(_ question: Question) throws {
        let (playground, result) = try answered(question, doing: question.meanwhile)
        #expect(result.status == 1, "\(result.screen)")
        #expect(result.screen.contains("pru.sqlite has changed since you looked at it"), "\(result.screen)")
        #expect(try !playground.run("pru log | tail -1").screen.contains(question.done))
    }
}
