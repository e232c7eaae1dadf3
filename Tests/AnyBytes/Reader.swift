/// A reader of files that others made, and what it must hold whatever their bytes are. The fuzzers (`script/fuzz`) try it
/// with bytes of their own making, the tests with those in `Tests/Fuzzed`.
///
/// To add one: a file like `Reader+Zip.swift`, its name in `all`, and a folder `Tests/Fuzzed/NAME` with some files.
package struct Reader: Sendable, CustomStringConvertible {
    package static let all = [submission, content, receipt, list, roll, personal, units, zip]

    /// As its folder in `Tests/Fuzzed` is called.
    package let name: String
    /// Real files, for the fuzzer to begin with.
    package let seeds: @Sendable () throws -> [[UInt8]]
    /// What it does not hold for these bytes, as sentences. That it does not crash is what calling it shows.
    package let faults: @Sendable ([UInt8]) -> [String]

    package var description: String { name }

    /// Words in the seeds, for the fuzzer to put together: names of members, headings, what stands in cells.
    package func words() throws -> [String] {
        let ends = Set("\",;:{}[]\r\n".utf8)
        let words = try seeds().flatMap { $0.split(whereSeparator: ends.contains) }.filter { word in
            (2...40).contains(word.count) && word.allSatisfy { (0x20...0x7E).contains($0) && $0 != 0x5C }
        }
        return Set(words.map { String(decoding: $0, as: UTF8.self) }).sorted()
    }
}

extension Reader {
    /// What is wrong with sentences that people are to read.
    static func faults(ofMessages messages: [String]) -> [String] {
        messages.compactMap { message in
            if !message.hasSuffix(".") { return "A message is no sentence: ‘\(message)’" }
            // What is quoted, or part of a word, is what the bytes say.
            let own = message.replacing(/‘.*’/, with: "")
            return own.firstMatch(of: /\b(Error|Swift\.|Optional\(|nil\b)/).map {
                "A message may not have ‘\($0.output.0)’ in it: ‘\(message)’"
            }
        }
    }
}
