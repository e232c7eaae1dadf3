import AnyBytes
import CFuzzer
import Foundation

// Fuzz seeds READER FOLDER: writes the reader's seeds and words into the folder
// Fuzz READER ...: tries the reader; the rest is for libFuzzer

let arguments = CommandLine.arguments
switch arguments.dropFirst().first {
case "seeds"? where arguments.count == 4:
    let (reader, folder) = (reader(named: arguments[2]), URL(filePath: arguments[3]))
    do {
        for (number, seed) in try reader.seeds().enumerated() {
            try Data(seed).write(to: folder.appending(path: "seeds/\(number)"))
        }
        let words = try reader.words().map { "\"\($0)\"\n" }.joined()
        try Data(words.utf8).write(to: folder.appending(path: "words"))
    } catch {
        fail("The seeds of \(reader) cannot be written: \(error)")
    }
case let name?:
    _ = reader(named: name)
    // libFuzzer passes over an argument that is no option only where it is the program's name.
    exit(
        fuzz(CommandLine.argc - 1, CommandLine.unsafeArgv + 1) { bytes, count in
            let faults = reader(named: CommandLine.arguments[1]).faults(
                Array(UnsafeBufferPointer(start: bytes, count: count)))
            guard faults.isEmpty else { fail(faults.joined(separator: "\n")) }
            return 0
        })
case nil: fail("Name a reader: \(Reader.all.map(\.name).joined(separator: ", ")).")
}

func reader(named name: String) -> Reader {
    guard let reader = Reader.all.first(where: { $0.name == name }) else {
        fail("There is no reader ‘\(name)’. There are: \(Reader.all.map(\.name).joined(separator: ", ")).")
    }
    return reader
}

/// libFuzzer keeps the bytes of a run that aborts.
func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
    abort()
}
