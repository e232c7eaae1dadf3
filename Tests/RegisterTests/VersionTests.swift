import Foundation
import GRDB
import LocalAuthority
import Samples
import Testing

@testable import Register
@testable import TargetSetting

/// A register of every version that was ever released, as text in `Registers`: opened, verified and worked on.
///
/// Those of the version that is being worked on are written with `RECORD_REGISTERS=1`, and never again once it is released.
@Suite struct VersionTests {
    private static let folder = Sample.checkout.appending(path: "Tests/RegisterTests/Registers")
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD_REGISTERS"] != nil

    private func text(_ name: String) throws -> String {
        try String(contentsOf: VersionTests.folder.appending(path: "\(name).sql"), encoding: .utf8)
    }

    private func record(_ path: String, as name: String) throws {
        guard VersionTests.isRecording else { return }
        let file = VersionTests.folder.appending(path: "\(name).sql")
        try Dump.text(of: path).write(to: file, atomically: true, encoding: .utf8)
    }

    @Test(
        "The unit's register of every version verifies, is read, and is worked on",
        arguments: 1...Schema.unit.version)
    func unit(_ version: Int) throws {
        let workshop = try Workshop(.pupils)
        if version == Schema.unit.version { try record(workshop.path, as: "unit-\(version)") }
        let path = workshop.file("old.sqlite")
        try Dump.restore(text("unit-\(version)"), to: path)
        let before = try Data(contentsOf: URL(filePath: path))
        #expect(try workshop.open(path).verifyJournal() == [])
        let (read, whole) = (try workshop.open(path).load(), try workshop.whole)
        #expect(read.withoutWhatCameLater == whole.withoutWhatCameLater)
        #expect(read.signatoriesOutstanding == whole.signatoriesOutstanding)
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
        let register = try workshop.open(path)
        _ = try register.perform(.addPupil(Sample.newcomer), by: Sample.person, now: Workshop.now)
        _ = try register.perform(.erase([1]), by: Sample.person, now: Workshop.now)
        #expect(try workshop.open(path).verifyJournal() == [])
    }

    @Test(
        "The LA's register of every version verifies, is read, and is worked on",
        arguments: 1...Schema.authority.version)
    func authority(_ version: Int) throws {
        let office = try LAWorkshop()
        if version == Schema.authority.version { try record(office.path, as: "authority-\(version)") }
        let path = office.folder.appending(path: "old.sqlite").path
        try Dump.restore(text("authority-\(version)"), to: path)
        let register = try office.open(path)
        #expect(try register.verifyJournal() == [])
        #expect(try register.records().map(\.state) == [.accepted, .received, .received, .received])
        _ = try register.decide(
            .accept(comment: nil), about: DfENumber("926/1102"), by: Sample.person, now: office.now)
        #expect(try office.open(path).records().map(\.state) == [.accepted, .accepted, .received, .received])
        #expect(try office.open(path).verifyJournal() == [])
    }

    @Test(
        "schema.sql and schema-la.sql are what the steps come to",
        arguments: [("schema.sql", Schema.unit), ("schema-la.sql", .authority)])
    func sum(_ file: String, _ schema: Schema) throws {
        let text = try String(contentsOf: Sample.checkout.appending(path: file), encoding: .utf8)
        func made(_ make: (Database) throws -> Void) throws -> (objects: [String: String], numbers: [Int?]) {
            try DatabaseQueue().writeWithoutTransaction { database in
                try make(database)
                let numbers = try ["application_id", "user_version"].map {
                    try Int.fetchOne(database, sql: "PRAGMA \($0)")
                }
                return (try Schema.objects(in: database).mapValues(VersionTests.withoutLayout), numbers)
            }
        }
        let (written, steps) = try (made { try $0.execute(sql: text) }, made(schema.complete))
        #expect(written.objects == steps.objects)
        #expect(written.numbers == steps.numbers)
        #expect(steps.objects.count > 30)
    }

    /// A statement without its comments, and with one space where there is any.
    private static func withoutLayout(_ sql: String) -> String {
        sql.split(separator: "\n").map { $0.split(separator: "--", omittingEmptySubsequences: false)[0] }
            .joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension TargetSet {
    /// Sign-offs of the first version say what the pupils' targets said, and not yet who the pupils were.
    fileprivate var withoutWhatCameLater: TargetSet {
        var set = self
        for index in set.signOffs.indices {
            set.signOffs[index].coveredPupils = set.signOffs[index].coveredPupils.mapValues {
                $0.filter { $0.identity == nil }
            }
        }
        for index in set.roll.pupils.indices {
            set.roll.pupils[index].replaced.removeAll {
                if case .target = $0.place { true } else { false }
            }
        }
        return set
    }
}
