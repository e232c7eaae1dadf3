/// Words in the order of their bytes, one after another in one text.
struct WordList: Sendable {
    private let text: StaticString
    /// Where each begins, and the last ends.
    private let starts: [UInt16]

    init(text: StaticString, starts: [UInt16]) {
        self.text = text
        self.starts = starts
    }

    var all: [String] {
        zip(starts, starts.dropFirst()).map { start, end in
            String(decoding: bytes(Int(start)..<Int(end)), as: UTF8.self)
        }
    }

    /// The place of a word; nil where it is not there.
    func number(of word: String) -> Int? {
        var word = word
        return word.withUTF8 { sought in
            var range = 0..<starts.count - 1
            while !range.isEmpty {
                let middle = (range.lowerBound + range.upperBound) / 2
                let found = bytes(Int(starts[middle])..<Int(starts[middle + 1]))
                if found.elementsEqual(sought) { return middle }
                range =
                    found.lexicographicallyPrecedes(sought)
                    ? middle + 1..<range.upperBound : range.lowerBound..<middle
            }
            return nil
        }
    }

    private func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text.utf8Start + range.lowerBound, count: range.count)
    }
}
