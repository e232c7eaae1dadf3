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
                switch WordList.order(found, sought) {
                case 0: return middle
                case ..<0: range = middle + 1..<range.upperBound
                default: range = range.lowerBound..<middle
                }
            }
            return nil
        }
    }

    /// Below 0 where the one comes first, above where the other does.
    private static func order(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Int {
        for place in 0..<min(one.count, other.count) where one[place] != other[place] {
            return Int(one[place]) - Int(other[place])
        }
        return one.count - other.count
    }

    private func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text.utf8Start + range.lowerBound, count: range.count)
    }
}
