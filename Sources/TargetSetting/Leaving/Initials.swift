/// The initials that may stand for a pupil in a text: JB, J.B., J B.
enum Initials {
    /// Of the first forename and the surname, and of all the names, in small letters: two or three of them, and no
    /// abbreviation of the field.
    static func of(_ details: PupilDetails) -> [String] {
        guard let forename = details.forename, let surname = details.surname else { return [] }
        let (forenames, surnames) = (TextWords.folded(forename), TextWords.folded(surname))
        let all = [
            first(of: [forenames.first, surnames.first].compactMap(\.self)), first(of: forenames + surnames),
        ]
        return all.filter { (2...3).contains($0.count) && !abbreviations.contains($0) }
    }

    static func first(of words: [String]) -> String { String(words.compactMap(\.first)) }

    /// What stands in a text as initials: capitals that are a word of their own, or single ones after one another. In a
    /// text of capitals alone nothing does.
    static func written(in text: TextWords) -> [(letters: String, words: Range<Int>)] {
        guard text.text.contains(where: \.isLowercase) else { return [] }
        let capitals = text.words.map { text.text[$0.range].allSatisfy { $0.isLetter && $0.isUppercase } }
        return text.words.indices.filter { capitals[$0] }.flatMap { start -> [(String, Range<Int>)] in
            let word = text.words[start].folded
            if word.count > 1 { return word.count < 4 ? [(word, start..<start + 1)] : [] }
            var (letters, found): (String, [(String, Range<Int>)]) = (word, [])
            for next in text.words.indices.dropFirst(start + 1).prefix(2) {
                guard capitals[next], text.words[next].folded.count == 1, text.isOneBreath(before: next)
                else {
                    break
                }
                letters += text.words[next].folded
                found.append((letters, start..<next + 1))
            }
            return found
        }
    }

    /// What capitals stand for in schools, and words that are written so for weight.
    private static let abbreviations = Set(
        """
        aht aim all am and ap asd at ba bbc bsp caf cic cla cm cpd csv da dda des dfe dht dt eal edp eh ehc ep eps esw eu \
        ewo ews fe fsm gb gcs gp he hlt hoc ht ict id iep if ii iii in is it iv ks la lac laa las lea lp lsa ma maa mat mc mfl \
        mis mld na nb nc nhs no not npq nqt ofs ok on or pa pc pdf pe pep ph phd pm pp pru psa psp pt pta qts ra rag re sa sat \
        se sec sen ses si sip sld slt smt spd ss st ta tac taf tas tb tbc the to tv uk up upn us vi vle vp yes yos yot
        """.split(separator: " ").map(String.init))
}

extension TextWords {
    /// Whether only points and a space stand between a word and the one before.
    fileprivate func isOneBreath(before word: Int) -> Bool {
        let between = text[words[word - 1].range.upperBound..<words[word].range.lowerBound]
        return between.count <= 2 && between.allSatisfy { $0 == "." || $0 == " " }
    }
}
