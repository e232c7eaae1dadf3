/// Where names stand in a text, and in what words.
extension TextWords {
    /// Whether all of some words are English ones, and one of every day is in small letters: ‘Grace may be late’.
    func areEnglish(_ range: ClosedRange<Int>) -> Bool {
        words[range].contains { !$0.startsWithCapital && EnglishWords.isEveryday($0.folded) }
            && words[range].allSatisfy { EnglishWords.contain($0.folded) }
    }

    /// Whether more than a few digits or marks stand before a word, where numbers are no part of words.
    func isParted(before word: Int) -> Bool { partedByNumbers && between(word).utf8.count > 5 }

    /// Whether a number stands between some words, apart from them: ‘on 3 April, 5 May’ is no April May for certain.
    func isNumbered(_ range: ClosedRange<Int>) -> Bool {
        partedByNumbers
            && range.dropFirst().contains { word in
                let between = between(word)
                return between.contains(where: \.isNumber) && between.contains(where: \.isWhitespace)
            }
    }

    private func between(_ word: Int) -> Substring {
        text[words[word - 1].range.upperBound..<words[word].range.lowerBound]
    }

    /// Whether the word is the last before the sign of an e-mail address.
    func isAddress(upTo word: Int) -> Bool {
        let end = words[word].range.upperBound
        return end < text.endIndex && text[end] == "@"
    }

    func place(ofWords range: Range<Int>) -> Range<String.Index> {
        words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
    }

    func characters(_ place: Range<String.Index>) -> Range<Int> {
        let first = text.distance(from: text.startIndex, to: place.lowerBound)
        return first..<first + text.distance(from: place.lowerBound, to: place.upperBound)
    }

    /// A full name says more than its parts do, and the longer of two says more.
    func withoutOverlaps(_ found: [PupilNames.Found]) -> [PupilNames.Found] {
        func weight(_ one: PupilNames.Found) -> (Int, Int, Int, String.Index) {
            let length = text[one.place].utf8.count
            return (
                one.means.isOfWholeName ? 0 : 1, -length, one.means.isCertain ? 0 : 1,
                one.place.lowerBound
            )
        }
        var told: [PupilNames.Found] = []
        for one in found.sorted(by: { weight($0) < weight($1) })
        where !told.contains(where: { $0.place.overlaps(one.place) }) {
            told.append(one)
        }
        return told.sorted { $0.place.lowerBound < $1.place.lowerBound }
    }
}

extension TextWords.Word {
    var startsSmall: Bool { !startsWithCapital && !(folded.first?.isNumber ?? false) }
}
