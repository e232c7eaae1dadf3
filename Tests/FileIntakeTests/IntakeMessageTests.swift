import FileIntake
import Testing

@Suite struct IntakeMessageTests {
    static let all: [IntakeProblem.Why] =
        [
            .missing, .notPermitted, .gone, .changed, .empty, .tooLarge, .link(to: "b.json"), .link(to: nil),
            .notAFile, .tooDeep, .otherThings(count: 1, first: ["b"]),
            .otherThings(count: 3, first: ["b", "c", "d"]), .otherThings(count: 4, first: ["b", "c", "d"]),
            .notAnArchive,
        ]
        + [
            .damaged, .empty, .zip64, .split, .tooManyEntries, .overlapping, .encrypted(1), .encrypted(2),
            .unpacksTooFar, .moreProblems(1), .moreProblems(2),
        ].map { .archive($0) }
        + [.climbsOut, .link, .notAFile, .archiveInside, .method(12), .damaged, .repeated].map { .entry($0) }
        + [.nameTooLong, .tooManyOpen, .diskFull, .disk, .other].map { .unread($0) }

    @Test("Every problem is whole sentences of its own that name the file", arguments: all)
    func sentences(_ why: IntakeProblem.Why) {
        let message = IntakeProblem(name: "inbox/a.json", why: why).message
        #expect(message.contains("‘inbox/a.json’"))
        #expect(message.hasSuffix("."))
        #expect(
            !["invalid", "please", "sorry", "oops", "error"].contains { message.lowercased().contains($0) })
        let same = Self.all.filter { IntakeProblem(name: "inbox/a.json", why: $0).message == message }
        #expect(same == [why])
    }

    @Test(
        "What the problem is and what to do stand in it",
        arguments: [
            (
                .link(to: "b.json"),
                "‘a’ is a link, and links are not followed. Name the file that it leads to (b.json)."
            ),
            (
                .otherThings(count: 4, first: ["a/b", "a/c", "a/d"]),
                "In ‘a’ 4 files were left aside that are no submissions: ‘a/b’, ‘a/c’, ‘a/d’ and others."
            ),
            (
                .archive(.encrypted(2)),
                "‘a’ has 2 entries with a password. Unpack it with the password, and name the folder."
            ),
        ] as [(IntakeProblem.Why, String)])
    func wording(_ why: IntakeProblem.Why, _ message: String) {
        #expect(IntakeProblem(name: "a", why: why).message == message)
    }
}
