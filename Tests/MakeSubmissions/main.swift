// make-submissions N FOLDER [--broken 20]
//
// Writes what N invented units send for the shipped cycle of 2010, without its LA's number so that any DfE number fits:
// FOLDER/cycle.yaml, units.csv, json/ and, file by file the same, csv/. One file in 20 is broken by a cheat, in one of the
// ways of `Cheat`; expected.csv says which. The same N makes the same bytes.
import Formats
import Foundation
import TargetSetting

func run(_ arguments: [String]) throws {
    let broken = arguments.count == 4 && arguments[2] == "--broken" ? Int(arguments[3]) : 20
    guard arguments.count == 2 || arguments.count == 4, let count = Int(arguments[0]),
        (1...99_000).contains(count),
        let broken, broken > 0
    else { throw Slip(message: "Type: make-submissions N FOLDER [--broken 20]") }
    let folder = URL(filePath: arguments[1])
    for name in ["json", "csv"] {
        try FileManager.default.createDirectory(
            at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    guard let shipped = ShippedCycles.texts["2010-autumn-pru"] else {
        throw Slip(message: "There is no cycle.")
    }
    let yaml = shipped.replacing("\n  code: 926\n", with: "\n")
    try Data(yaml.utf8).write(to: folder.appending(path: "cycle.yaml"))
    let file = try CycleFile(yaml: yaml)
    let cycle = KnownCycle(file)

    var units = "dfe,name,urn,head,email,ks1,ks2,ks4\r\n"
    var expected: [String] = []
    for number in 0..<count {
        let unit = try InventedUnit(number: number)
        let submission = try unit.submission(for: file.cycle)
        let problems = submission.problems
        guard problems.isEmpty else {
            throw Slip(message: "Unit \(number): \(problems.map(\.code).joined(separator: " "))")
        }
        let written = try SubmissionFile(submission, cycle: cycle, signedWith: unit.key)
        var (json, csv) = (written.bytes, written.csv)
        let name = String(written.name.dropLast(".json".count))
        if number % broken == broken - 1 {
            let cheat = Cheat.allCases[number / broken % Cheat.allCases.count]
            (json, csv) = try cheat.broken(written, signedWith: unit.key)
            expected.append("\(name),\(cheat.rawValue)\n")
        }
        try json.write(to: folder.appending(path: "json/\(name).json"))
        try csv.write(to: folder.appending(path: "csv/\(name).csv"))
        units += unit.line
    }
    try Data(units.utf8).write(to: folder.appending(path: "units.csv"))
    try Data(("file,reason\n" + expected.sorted().joined()).utf8).write(
        to: folder.appending(path: "expected.csv"))
}

do {
    try run(Array(CommandLine.arguments.dropFirst()))
} catch {
    FileHandle.standardError.write(Data("\((error as? Slip)?.message ?? "\(error)")\n".utf8))
    exit(1)
}
