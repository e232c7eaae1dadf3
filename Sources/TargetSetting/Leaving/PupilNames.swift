/// What tells who each pupil of a roll is, to be looked for in texts.
///
/// A full name is found in either order, with anything but letters and digits between its parts, in any case, with or
/// without accents, hyphens and apostrophes, and with initials for the forename; a date of birth and a UPN however they are
/// written; the unit's own reference as it stands, where it is no small number. A surname or a forename alone counts where it
/// has a capital, or is a surname and no English word, and initials alone where one pupil has them; where nobody else in the
/// text's world has it.
package struct PupilNames: Sendable {
    /// What was found in a text.
    struct Found {
        let place: Range<String.Index>
        let pupil: Int
        let means: PupilMention.Means
    }

    struct Holder: Sendable {
        let pupil: Int
        let means: PupilMention.Means
        /// Of a forename that is no short form.
        let isWhole: Bool
        /// Of initials, which are words of their own, and capitals with a surname that has one.
        let isOfInitials: Bool
        /// A surname alone.
        let isSurname: Bool
        /// Of a reference, how many words it is; 0 where it has letters and is so long that it is known however it is parted.
        let words: Int?
    }

    /// The first three letters of a name.
    struct Beginning: Hashable, Sendable {
        /// Their numbers, of 21 bits each.
        private let letters: UInt64

        init(_ letters: some Sequence<Unicode.Scalar>) {
            self.letters = letters.prefix(3).reduce(0) { $0 << 21 | UInt64($1.value) }
        }
    }

    /// Of those who are not on the roll.
    private var standings: [Int: PupilMention.Standing] = [:]
    private(set) var holders: [String: Holder] = [:]
    private var upns: [String: Int] = [:]
    private var births: [Day: Int] = [:]
    /// References of letters and digits, with digits for the letters that look like them.
    private var references: [String: Holder] = [:]
    /// The pupils who alone have them.
    private var initials: [String: Int] = [:]
    private var longest = 0
    /// Nil of a whole roll.
    private var plain: PlainSearch?
    /// Of whole names: with what they begin, and how long they are.
    private(set) var (beginnings, lengths): (Set<Beginning>, Set<Int>) = ([], [])

    init(of roll: Roll) {
        for pupil in roll.pupils { add(pupil.details, of: pupil.number, withBirth: true) }
        // After everybody's own, which go before what somebody else is or was called.
        for pupil in roll.pupils where !pupil.otherNames.isEmpty {
            for details in pupil.namings.dropFirst() { add(details, of: pupil.number, withBirth: false) }
        }
        let offRoll = roll.childrenOffRoll
        for child in offRoll {
            standings[child.number] = child.standing
            for details in child.namings { add(details, of: child.number, withBirth: true) }
            for upn in child.upnsNotTaken { hold(upn: upn, of: child.number) }
        }
        let ofPupils = initials(of: roll.pupils.map { ($0.number, $0.namings) }).mapValues {
            $0.count == 1 ? $0.first : nil
        }
        // Where pupils have them they are theirs. A child who is not on the roll may be kept under several numbers.
        let ofOthers = initials(of: offRoll.map { ($0.number, $0.namings) }).mapValues(\.first)
        initials = ofPupils.merging(ofOthers) { own, _ in own }.compactMapValues(\.self)
    }

    /// Whose they are.
    private func initials(of children: [(number: Int, namings: [PupilDetails])]) -> [String: [Int]] {
        Dictionary(
            children.flatMap { number, namings in
                Set(namings.flatMap(Initials.of)).map { ($0, [number]) }
            }, uniquingKeysWith: +)
    }

    /// Without the parts of names and the initials that people have too who are not pupils: the signatories.
    func without(_ others: [PersonText]) -> PupilNames {
        var names = self
        for name in others { names.initials[Initials.first(of: TextWords.folded(name))] = nil }
        for word in Set(others.flatMap(TextWords.folded)) where holders[word]?.means == .partOfName {
            names.holders[word] = nil
        }
        return names
    }

    /// Everything by which a text can tell who some children are, whoever is on the roll.
    /// - Parameters:
    ///   - children: all that is and was known of them.
    ///   - withBirths: whether a date of birth alone tells who somebody is.
    package init(of children: [PupilDetails], withBirths: Bool) {
        for details in children { add(details, of: 0, withBirth: withBirths) }
        let whole = holders.filter(\.value.means.isOfWholeName).map(\.key) + upns.keys
        if whole.allSatisfy({ $0.utf8.count > 2 }) {
            plain = PlainSearch(whole, besideDates: !births.isEmpty)
        }
    }

    /// Whether a text tells who one of them is, for certain or by a familiar name.
    package func isNamed(in text: String) -> Bool {
        plain?.mayBe(in: text) != false && mentions(in: text).contains(where: \.means.isOfWholeName)
    }

    /// The text with something else in the place of all that tells who one of them is, for certain or by a familiar name.
    /// - Parameter parts: whether a surname or a forename alone goes as well.
    package func hiding(in text: String, with other: String, orParts parts: Bool = false) -> String {
        mentions(in: text).filter { parts || $0.means.isOfWholeName }.reversed().reduce(text) {
            $0.replacing($1.place, with: other)
        }
    }

    /// What in a text tells who pupils are, in its order; no two overlap.
    func mentions(in text: String) -> [PupilMention] {
        let text = TextWords(text)
        var found = joined(in: text)
        if text.isAmbiguous {
            let look = TextWords(text.text, byLook: true)
            found += joined(in: look) + inWords(of: look)
        }
        if !births.isEmpty {
            for written in DaysInText(text).days {
                if let pupil = written.days.lazy.compactMap({ births[$0] }).first {
                    found.append(
                        Found(place: text.place(of: written.letters), pupil: pupil, means: .birthday))
                }
            }
        }
        if !upns.isEmpty {
            for written in UPNsInText.all(in: text) {
                if let pupil = upns[written.upn] {
                    found.append(Found(place: text.place(of: written.letters), pupil: pupil, means: .upn))
                }
            }
        }
        found += inWords(of: text)
        if text.text.contains(where: \.isNumber) {
            // Jack2Cedar, and Jack 2 Cedar.
            found += inWords(of: TextWords(text.text, partedByNumbers: true))
        }
        if !initials.isEmpty {
            for written in Initials.written(in: text) {
                if let pupil = initials[written.letters] {
                    found.append(
                        Found(place: text.place(ofWords: written.words), pupil: pupil, means: .initials))
                }
            }
        }
        return text.withoutOverlaps(found)
            .map {
                PupilMention(
                    pupil: $0.pupil, standing: standings[$0.pupil] ?? .onRoll, means: $0.means,
                    place: text.characters($0.place))
            }
    }

    private func inWords(of text: TextWords) -> [Found] {
        var found: [Found] = []
        let isSmall = !text.words.contains(where: \.startsWithCapital)
        for start in text.words.indices {
            var key = ""
            for end in start..<text.words.endIndex {
                key += text.words[end].folded
                guard key.utf8.count <= longest, end == start || !text.isParted(before: end) else { break }
                let isAddress = text.isAddress(upTo: end)
                if let holder = holders[key] ?? (isAddress ? holders[key.withoutNumber] : nil)
                    ?? (references.isEmpty ? nil : references[key.withDigits]),
                    isAddress && holder.words == nil
                        || accepts(holder, text.words[start...end], isWithoutCapitals: isSmall)
                {
                    let isOfWords =
                        holder.means == .name
                        && (text.areEnglish(start...end) || text.isNumbered(start...end))
                    found.append(
                        Found(
                            place: text.place(ofWords: start..<end + 1), pupil: holder.pupil,
                            means: isOfWords ? .likeName : holder.means))
                }
            }
        }
        return found
    }

    /// - Parameter isWithoutCapitals: whether the whole text is in small letters, as some people type.
    private func accepts(
        _ holder: Holder, _ words: ArraySlice<TextWords.Word>, isWithoutCapitals: Bool
    ) -> Bool {
        switch holder.means {
        case .partOfName:
            words.first.map { word in
                word.startsWithCapital
                    || (isWithoutCapitals
                        ? !EnglishWords.isEveryday(word.folded)
                        : holder.isSurname && !EnglishWords.contain(word.folded))
            } ?? false
        case .name where holder.isOfInitials:
            // Those of ‘K van der Berg’, and not all of its words.
            words.count > 1 && (isWithoutCapitals || words.count(where: \.startsWithCapital) > 1)
        // In one word they are joined.
        case .name, .likeName: words.count > 1
        case .reference: holder.words == 0 || words.count == holder.words
        case .shortReference: words.count == holder.words && !(words.first?.startsSmall ?? true)
        case .upn, .birthday, .initials: true
        }
    }

    private mutating func add(_ details: PupilDetails, of pupil: Int, withBirth: Bool) {
        if let upn = details.upn { hold(upn: upn.description.lowercased(), of: pupil) }
        if let reference = details.reference { hold(reference, of: pupil) }
        if withBirth, let born = details.born { births[born] = births[born] ?? pupil }
        let surnames = details.surname.map(PupilNames.forms) ?? []
        let forenames = details.forename.map(PupilNames.forms) ?? []
        let words = details.forename.map(TextWords.folded) ?? []
        let initials = [words.first?.first.map(String.init), String(words.compactMap(\.first))].compactMap(
            \.self)
        for surname in surnames {
            for forename in forenames {
                hold(forename + surname, of: pupil, .name, isWhole: true)
                hold(surname + forename, of: pupil, .name, isWhole: true)
            }
            for form in words.first.map(PupilNames.shortForms) ?? [] {
                hold(form + surname, of: pupil, .name)
                hold(surname + form, of: pupil, .name)
            }
            for form in words.first.map(FamiliarNames.forms) ?? [] {
                hold(form + surname, of: pupil, .likeName, isWhole: true)
                hold(surname + form, of: pupil, .likeName, isWhole: true)
            }
            for initial in Set(initials) where !initial.isEmpty {
                hold(initial + surname, of: pupil, .name, isOfInitials: true)
                hold(surname + initial, of: pupil, .name, isOfInitials: true)
            }
        }
        // A word of two letters is more often another; the Cedars, and Jacks without an apostrophe, are not.
        for (parts, isSurname) in [(surnames, true), (forenames, false)] {
            for part in parts where part.count > 2 {
                hold(part, of: pupil, .partOfName, isSurname: isSurname)
                hold(part + "s", of: pupil, .partOfName, isSurname: isSurname)
            }
        }
    }

    private mutating func hold(upn: String, of pupil: Int) {
        // Without its letter, too.
        for written in [upn, String(upn.drop(while: \.isLetter))] { upns[written] = upns[written] ?? pupil }
    }

    private mutating func hold(
        _ key: String, of pupil: Int, _ means: PupilMention.Means, isWhole: Bool = false,
        isOfInitials: Bool = false, isSurname: Bool = false, words: Int? = nil
    ) {
        longest = max(longest, key.utf8.count)
        if means == .name || means == .likeName, key.unicodeScalars.count > 3 {
            beginnings.insert(Beginning(key.unicodeScalars))
            lengths.insert(key.unicodeScalars.count)
        }
        // What is certain of one pupil is not to be lost to a part of another's name.
        if let held = holders[key], held.means.weight >= means.weight { return }
        holders[key] = Holder(
            pupil: pupil, means: means, isWhole: isWhole, isOfInitials: isOfInitials,
            isSurname: isSurname, words: words)
    }

    /// A reference that may stand for something else is only asked about, and a small number is not looked for.
    private mutating func hold(_ reference: PersonText, of pupil: Int) {
        let words = TextWords.folded(reference)
        let key = words.joined()
        guard key.contains(where: \.isNumber), !key.isSchoolTerm else { return }
        if key.allSatisfy(\.isNumber), key.count < (key.hasPrefix("0") ? 3 : 5) { return }
        let isLong = key.count > 5 && key.contains(where: \.isLetter)
        hold(
            key, of: pupil, key.count > 3 ? .reference : .shortReference, words: isLong ? 0 : words.count)
        if isLong, references[key.withDigits] == nil { references[key.withDigits] = holders[key] }
    }
}

extension String {
    /// Without the digits at the end.
    fileprivate var withoutNumber: String {
        String(prefix(count - reversed().prefix { $0.isNumber }.count))
    }

    /// With digits in the place of letters that look like them, where it has a digit: an O for a nought.
    fileprivate var withDigits: String {
        guard utf8.contains(where: { (0x30...0x39).contains($0) }) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { UPNsInText.digit(of: $0) ?? $0 }))
    }

    /// Whether it is what schools call a key stage, a year or a level: ks2, y10, p4, 2a.
    fileprivate var isSchoolTerm: Bool {
        let word = prefix(while: \.isLetter)
        let figures = self[word.endIndex...].prefix(while: \.isNumber)
        return ["", "ks", "y", "yr", "year", "p", "l", "level"].contains(word)
            && (1...2).contains(figures.count) && ["", "a", "b", "c"].contains(self[figures.endIndex...])
            && !hasPrefix("0")
    }
}
