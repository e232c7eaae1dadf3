import ArgumentParser
import Foundation
import TargetSetting
import Testing

@testable import Stories
@testable import pru

/// What a remedy says to type is taken by a shell and by the parser as it is meant.
@Suite struct RemedyTests {
    /// The remedies of everything that the rules find and that is refused in the examples.
    static let ofExamples: [Remedy] = {
        let found = RuleExample.all.flatMap { example -> [Finding] in
            guard var sample = try? example.story.played() else { return [] }
            example.altered?(&sample.set)
            return sample.set.findings(on: example.seenOn ?? sample.today)
        }
        let refused = RefusalExample.all.compactMap { example -> Refusal? in
            guard var sample = try? example.story.played() else { return nil }
            do throws(Refusal) {
                try sample.perform(example.action)
                return nil
            } catch { return error }
        }
        return unique(found.flatMap(\.remedies) + refused.flatMap(\.remedies))
    }()

    static let byHand: [Remedy] = {
        guard let dfe = try? DfENumber("926/1105") else { return [] }
        return [
            .computeTargets(keyStage: nil), .computeTargets(keyStage: "ks2"), .zeroRate(keyStage: "ks2"),
            .recordResult(measure: nil, year: AcademicYear(start: 2011)),
            .recordResult(measure: "persistent", year: AcademicYear(start: 2011)),
            .showTargets, .showAbsence, .setAbsence(measure: "persistent"), .importRoll, .importTargets,
            .showRoll(),
            .showRoll(.everybody), .showRoll(.keyStage("ks2")), .showPupil(7), .editPupil(7, .ncYear),
            .editPupil(7, .sen), .editPupil(7, .born), .editPupil(7, .inCare), .removePupil(7),
            .clearPupil(7, .leaving), .sayPupilIsHere(7), .recordLeaver, .recordLeaving(7, "2011-02-28"),
            .dismissMore(7), .dismissLine(7),
            .showLine(7), .give(.linesInDoubt),
            .give(.noHiddenNames),
            .recordNoResult(7, subject: "reading", at: "ks1"),
            .recordEarlierResult(7, subject: "reading", at: "ks1"),
            .setPersonal(holder: "7", subject: "English", changing: [.criterion, .by, .who, .step]),
            .addReview(), .addReview(7, subject: "English"),
            .removePersonal(holder: "7", subject: "English"), .recordInCare(7), .recordAttainment(7),
            .recordAttendance(7), .recordPEP(7), .erase(7), .showOffRoll(7), .recordSessions, .propose,
            .showFindings, .explainAll(.outOfYear),
            .withdraw(signatory: "chair"), .showSignOffs, .export(), .export(late: true), .showStatus,
            .showLog, .undo, .verifyLog, .recordReceipt, .showReceipt,
            .confirmKey(fingerprint: "aaaa-0000-1111-2222-3333"), .makeRegister(.unit),
            .makeRegister(.rehearsal),
            .makeRegister(.ownCycleFile), .makeRegister(.inEarnest),
            .makeBackup, .showCycle, .la(.makeRegister), .la(.addUnits), .la(.collect), .la(.collectAgain),
            .la(.collectAnswer),
            .la(.showBoard), .la(.verifyLog), .la(.show(dfe)), .la(.returnToUnit(dfe)), .la(.choose(dfe)),
            .la(.confirmKey(dfe, fingerprint: nil)),
            .la(.confirmKey(dfe, fingerprint: "aaaa-0000-1111-2222-3333")), .la(.accept(dfe)),
            .la(.chase), .la(.writeTargetList(.toPassOn)), .la(.writeTargetList(.toCompare)),
            .showPersonal(7, subject: "English"), .accept(.zeroRated), .la(.correctUnits),
            .la(.setTarget(dfe)), .la(.writeReceipt(dfe, .copy)),
            .la(.writeReceipt(dfe, .reason)), .la(.collectInto(.ofCycle)), .la(.passOn),
            .la(.askUnit(dfe, .beginWithCycle)), .la(.askUnit(nil, .file)), .clearPupil(7, .born),
            .dismissTitle(7), .verifySubmission, .nameRegister(.another), .useBackup,
            .sendFile(revision: 2), .askAuthority(),
        ]
    }()

    private static func unique(_ remedies: [Remedy]) -> [Remedy] {
        var seen: Set<Remedy> = []
        return remedies.filter { seen.insert($0).inserted }
    }

    @Test("What a remedy says to type is a command", arguments: ofExamples + byHand)
    func isACommand(_ remedy: Remedy) throws {
        guard let command = remedy.command else { return }
        guard command.hasPrefix("pru") else {
            #expect(command.hasPrefix("--"), "‘\(command)’ is neither a command nor an option")
            return
        }
        let words = try RemedyTests.words(of: command).map(RemedyTests.filled)
        #expect(words.first == "pru")
        #expect(throws: Never.self, "\(command)") { try Pru.parseAsRoot(Array(words.dropFirst())) }
    }

    @Test("Every remedy that there is stands in the examples or in the list")
    func allAreLooked() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/TargetSetting/Remedies/Remedy.swift")
        let source = try String(contentsOf: file, encoding: .utf8)
        let all = RemedyTests.ofExamples + RemedyTests.byHand
        let ofLA = all.compactMap { if case .la(let remedy) = $0 { remedy } else { nil } }
        for (type, looked) in [
            ("Remedy", all.map(RemedyTests.name)), ("LARemedy", ofLA.map(RemedyTests.name)),
        ] {
            let start = try #require(source.firstRange(of: "enum \(type): ")).upperBound
            let end = try #require(source[start...].firstRange(of: "\n}")).lowerBound
            let cases = Set(
                source[start..<end].matches(of: /\n    case ([a-zA-Z]+)/).map { String($0.output.1) })
            #expect(cases.subtracting(looked) == [])
            #expect(cases.count > 15)
        }
    }

    /// `showPupil`, of a case with what it holds or without.
    private static func name(of value: Any) -> String {
        Mirror(reflecting: value).children.first?.label ?? "\(value)"
    }

    @Test("A remedy names the register that was named before", arguments: ofExamples + byHand)
    func namesTheRegister(_ remedy: Remedy) throws {
        try ShellCommand.$register.withValue("O'Neil.sqlite") {
            guard let command = remedy.command, command.hasPrefix("pru") else { return }
            let words = try RemedyTests.words(of: command).map(RemedyTests.filled)
            #expect(throws: Never.self, "\(command)") { try Pru.parseAsRoot(Array(words.dropFirst())) }
            switch remedy {
            case .makeRegister(.rehearsal), .makeRegister(.ownCycleFile), .makeRegister(.inEarnest),
                .la(.askUnit):
                #expect(!words.contains("O'Neil.sqlite"))
            default: #expect(words.contains("O'Neil.sqlite") || words.contains("--register=O'Neil.sqlite"))
            }
        }
    }

    @Test("There are examples, and most of them say what to type")
    func examplesSayWhatToType() {
        #expect(RemedyTests.ofExamples.count { $0.command?.hasPrefix("pru ") == true } > 40)
    }

    @Test(
        "The unit's own names come through a shell as they are",
        arguments: [
            "O'Neil's", "Ní Dhomhnaill", "-Dash", "--reason", "$(rm)", "a \"b\" \\ `c`", "Anne; ls", "*",
        ])
    func names(_ name: String) throws {
        let remedies: [(Remedy, String)] = [
            (.setPersonal(holder: "group:\(name)", subject: "English"), "group:\(name)"),
            (.setPersonal(holder: "7", subject: name), name),
            (.showPersonal(7, subject: name), name),
            (.explain(.personalSmart, .personalTarget(pupil: 7, subject: name)), "7 \(name)"),
            (
                .explain(.personalSmart, .groupTarget(holder: "group:\(name)", subject: "English")),
                "group:\(name), English"
            ),
            (.explain(.targetMissing, .unknown(name)), name),
        ]
        for (remedy, value) in remedies {
            let command = try #require(remedy.command)
            let words = try RemedyTests.words(of: command)
            #expect(words.contains { $0 == value || $0.hasSuffix("=\(value)") }, "\(command): \(words)")
            #expect(throws: Never.self, "\(command)") {
                try Pru.parseAsRoot(words.dropFirst().map(RemedyTests.filled))
            }
        }
    }

    /// What a shell makes of a command.
    static func words(of command: String) throws -> [String] {
        let (shell, output) = (Process(), Pipe())
        shell.executableURL = URL(filePath: "/bin/bash")
        shell.arguments = ["-c", "printf '%s\\0' \(command)"]
        shell.standardOutput = output
        try shell.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        shell.waitUntilExit()
        try #require(shell.terminationStatus == 0, "a shell does not take ‘\(command)’")
        return bytes.split(separator: 0, omittingEmptySubsequences: false).dropLast().map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// A word with its blank filled in.
    static func filled(_ word: String) -> String {
        let blanks = [
            "N": "3", "K": "3", "P": "20.0", "DAY": "2010-12-06", "TEXT": "text", "NAME": "Kim Elm",
            "FILE": "a.csv", "GRADE": "4b", "SUBJECT": "English", "REASON": "text", "CODE": "N",
            "MEASURE": "ks2-english-2lp", "PUPIL": "7", "ID": "2010-autumn-pru", "NUMBER": "926/1105",
            "CSV": "units.csv", "SHA-256": String(repeating: "0", count: 64), "BACKUP": "b.sqlite",
            "FINGERPRINT": "aaaa-0000-1111-2222-3333", "YES": "yes", "DAY: TEXT": "2010-12-06: text",
            "WORD": "improving",
        ]
        if let value = blanks[word] { return value }
        guard let equals = word.lastIndex(of: "="), let value = blanks[String(word[equals...].dropFirst())]
        else { return word }
        return word[...equals] + value
    }
}
