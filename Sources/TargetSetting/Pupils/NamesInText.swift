/// Finds in a text what tells who children are: the UPN, the forename and surname in either order, the surname after an
/// initial, and the date of birth. Anything but letters may stand between the parts of a name, and accents, capitals,
/// apostrophes and hyphens make no difference.
///
/// It is the one comparison by which an erasure looks for those who are erased.
package struct NamesInText: Sendable {
    /// Each name as the runs of letters that it may be written with, in order and joined: `kaylinden`, `lindenkay`, `klinden`.
    private var names: Set<String> = []
    /// The same of an initial and a surname: the initial is a word of its own.
    private var initials: Set<String> = []
    private var upns: Set<String> = []
    private var births: Set<Day> = []
    private let longest: Int

    /// - Parameter details: all that is and was known of the children.
    /// - Parameter withBirths: whether a date of birth alone names somebody.
    package init(of details: [PupilDetails], withBirths: Bool) {
        for one in details {
            if let upn = one.upn { upns.insert(upn.description.lowercased()) }
            if withBirths, let born = one.born { births.insert(born) }
            guard let surname = one.surname?.unaccented, let forename = one.forename?.unaccented,
                let initial = forename.first, !surname.isEmpty
            else { continue }
            names.formUnion([forename + surname, surname + forename])
            if surname.count > 1 { initials.formUnion(["\(initial)\(surname)", "\(surname)\(initial)"]) }
        }
        longest = names.union(initials).union(upns).map(\.count).max() ?? 0
    }

    /// A run of letters or of digits, and where it stands.
    private struct Word {
        let text: String
        let range: Range<String.Index>
        let isNumber: Bool
        /// Whether an apostrophe stands before it.
        let isPossessive: Bool
    }

    package func isNamed(in text: String) -> Bool { !places(in: text).isEmpty }

    /// The text with something else in the place of each name.
    package func hiding(in text: String, with other: String) -> String {
        var (result, end) = ("", text.startIndex)
        for place in places(in: text) where place.lowerBound >= end {
            result += text[end..<place.lowerBound] + other
            end = place.upperBound
        }
        return result + text[end...]
    }

    /// Where somebody is named, from the first on; the longest where one begins with another.
    private func places(in text: String) -> [Range<String.Index>] {
        let words = NamesInText.words(of: text)
        return words.indices.compactMap { start in
            let ends = [endOfName(from: start, in: words), endOfDate(from: start, in: words)]
            return ends.compactMap(\.self).max().map {
                words[start].range.lowerBound..<words[$0].range.upperBound
            }
        }
    }

    /// The last word of a name or a UPN that begins here. A name is of whole words; spaces may stand in a UPN.
    private func endOfName(from start: Int, in words: [Word]) -> Int? {
        var (joined, end): (String, Int?) = ("", nil)
        for index in words.indices[start...] {
            joined += words[index].text
            guard joined.count <= longest else { break }
            // The s of Hornbeam's is no initial.
            let hasInitial =
                index > start
                && (words[start].text.count == 1
                    || words[index].text.count == 1 && !words[index].isPossessive)
            if names.contains(joined) || upns.contains(joined) || hasInitial && initials.contains(joined) {
                end = index
            }
        }
        return end
    }

    /// The last word of a date of birth that begins here: day, month and year, the year first or last.
    private func endOfDate(from start: Int, in words: [Word]) -> Int? {
        guard !births.isEmpty else { return nil }
        var parts: [(value: Int, isName: Bool, word: Int)] = []
        for index in words.indices[start...] where parts.count < 3 {
            let word = words[index]
            if word.isNumber, let value = Int(word.text) {
                parts.append((value, false, index))
            } else if let month = NamesInText.months.firstIndex(where: {
                $0 == word.text || $0.prefix(3) == word.text
            }) {
                parts.append((month + 1, true, index))
            } else if parts.isEmpty || !["st", "nd", "rd", "th", "of"].contains(word.text) {
                return nil
            }
        }
        guard parts.count == 3 else { return nil }
        let values = parts.map(\.value)
        let isBirth = births.contains { born in
            let year = [born.year, born.year % 100]
            let orders =
                [[born.day, born.month], parts[0].isName ? [born.month, born.day] : []].filter { !$0.isEmpty }
            return orders.contains { $0 == Array(values.prefix(2)) && year.contains(values[2]) }
                || values == [born.year, born.month, born.day]
        }
        return isBirth ? parts[2].word : nil
    }

    private static func words(of text: String) -> [Word] {
        var (words, index): ([Word], String.Index) = ([], text.startIndex)
        while index < text.endIndex {
            let isNumber = text[index].isNumber
            guard isNumber || text[index].isLetter else {
                index = text.index(after: index)
                continue
            }
            let end =
                text[index...].firstIndex { isNumber ? !$0.isNumber : !$0.isLetter } ?? text.endIndex
            let word = String(text[index..<end])
            let isPossessive = index > text.startIndex && "'’".contains(text[text.index(before: index)])
            words.append(
                Word(
                    text: isNumber ? word : PersonText(kept: word).unaccented, range: index..<end,
                    isNumber: isNumber, isPossessive: isPossessive))
            index = end
        }
        return words
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]
}
