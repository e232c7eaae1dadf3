import AnyBytes
import Foundation

/// The one that `PRU_FUZZ` names.
private let reader: Reader = {
    let name = ProcessInfo.processInfo.environment["PRU_FUZZ"] ?? ""
    guard let reader = Reader.all.first(where: { $0.name == name }) else {
        fail("There is no reader ‘\(name)’. There are: \(Reader.all.map(\.name).joined(separator: ", ")).")
    }
    return reader
}()

/// libFuzzer calls it once. With `PRU_FUZZ_SEEDS` it writes the reader's seeds and words to that folder, and that is all.
@_cdecl("LLVMFuzzerInitialize")
public func begin(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>
) -> CInt {
    guard let folder = ProcessInfo.processInfo.environment["PRU_FUZZ_SEEDS"] else { return 0 }
    do {
        for (number, seed) in try reader.seeds().enumerated() {
            try Data(seed).write(to: URL(filePath: folder).appending(path: "seeds/\(number)"))
        }
        let words = try reader.words().map { "\"\($0)\"\n" }.joined()
        try Data(words.utf8).write(to: URL(filePath: folder).appending(path: "words"))
    } catch {
        fail("The seeds of \(reader) cannot be written: \(error)")
    }
    exit(0)
}

/// libFuzzer calls it for everything it tries.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOne(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let faults = reader.faults(Array(UnsafeBufferPointer(start: bytes, count: count)))
    guard faults.isEmpty else { fail(faults.joined(separator: "\n")) }
    return 0
}

/// libFuzzer keeps the bytes of a run that aborts.
private func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
    abort()
}
