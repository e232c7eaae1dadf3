import Formats
import Foundation
import GRDB
import LocalAuthority
import Register
import Samples
import Spreadsheets
import TargetSetting

/// An LA's register with what the units of the samples sent.
final class LAWorkshop {
    let folder: URL
    var path: String { folder.appending(path: "la.sqlite").path }
    let now = Register.Now(today: LAWorkshop.day, instant: "2010-12-16T09:00:00Z")
    private static let day = Day("2010-12-16") ?? Sample.pru2010.steps[0].day

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "pru-la-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let text = try ShippedCycles.text(of: "2010-autumn-pru")
        let list = Data("DfE,Unit\n926/1101,Alder\n926/1102,Birch\n926/1103,Cedar\n926/1105,Oak\n".utf8)
        let file = try CycleFile(yaml: text)
        let cycle = file.cycle
        try AuthorityRegister.create(
            at: path, named: PersonText(kept: "Norfolk"), for: cycle,
            keeping: KeptCycle(yaml: text, json: file.json), units: UnitsFile(Array(list), for: cycle).lines,
            rehearsalDay: now.today, by: Sample.person,
            now: now)
        let register = try open()
        let known = KnownCycle(file)
        let intake = Intake(
            under: register.terms, knowing: known,
            listed: ListedNames(try register.units().map(\.unit)), received: now.today)
        let batch =
            Sample.post.map { intake.look(at: $0.file.bytes, named: $0.name) }
            + [intake.look(at: Data("{\"cut\":".utf8), named: "cut.json")]
        _ = try register.receive(batch, received: now.today, by: Sample.person, now: now)
        _ = try register.decide(
            .accept(comment: nil), about: DfENumber("926/1101"), by: Sample.person, now: now)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func open(_ path: String? = nil) throws -> AuthorityRegister {
        try AuthorityRegister(path: path ?? self.path) { try CycleFile(json: $0).cycle }
    }

    func byHand(_ statement: String) throws {
        let database = try DatabaseQueue(path: path)
        try database.writeWithoutTransaction { try $0.execute(sql: statement) }
        try database.close()
    }
}
