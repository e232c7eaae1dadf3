/// What tells who a child is, beside the UPN and the reference by which files name pupils. It is held against what a line of
/// a file says: a key alone can stand on the wrong line.
package struct Identity: Equatable, Sendable {
    /// Also a temporary one, which tells nothing against another.
    package let upn: UPN?
    /// As the roll or the line has it; nil where it says none.
    package let surname: PersonText?
    /// As the roll or the line has it; nil where it says none.
    package let forename: PersonText?
    /// Both names in one, in an order that is not known.
    package let name: PersonText?
    /// The date of birth; nil where it is not said.
    package let born: Day?

    /// Of what is known: what is left out is not.
    package init(
        upn: UPN? = nil, surname: PersonText? = nil, forename: PersonText? = nil, name: PersonText? = nil,
        born: Day? = nil
    ) {
        self.upn = upn
        self.surname = surname
        self.forename = forename
        self.name = name
        self.born = born
    }

    /// Of the details of a pupil, or of a line of a roll.
    package init(_ details: PupilDetails) {
        self.init(
            upn: details.upn, surname: details.surname, forename: details.forename, born: details.born)
    }

    /// Whether it is another child: more than one thing is known of both, and none of it agrees.
    func isAnother(than other: Identity) -> Bool {
        let answers = comparisons(with: other)
        // A UPN that is the same says nothing here: it is what may stand on the wrong line.
        let isOfAnotherUPN = upn.map { own in
            other.upn.map { $0 != own && !$0.isTemporary && !own.isTemporary } ?? false
        }
        return answers.count + (isOfAnotherUPN == true ? 1 : 0) > 1 && !answers.contains(true)
            && !hasSameWords(as: other)
    }

    /// Whether somebody who agreed to the targets of the other would have to be asked again: of what is known of both, as much or
    /// more does not agree as does. A UPN counts. One thing may be put right: a name a letter apart is the same, or a birthday of
    /// which one number is another; where both are, it is more likely a brother or a sister.
    func mayBeAnother(than other: Identity) -> Bool {
        let isSameName = hasSameWords(as: other) || isNearName(of: other, spelling: true)
        let details = details(comparedWith: other)
        let near = details.count {
            !$0.agrees && ($0.field == .born ? isNearBirthday(of: other) : isSameName)
        }
        var against = details.count { !$0.agrees } - min(near, 1)
        var known = details.count
        if let upn, let its = other.upn, !upn.isTemporary, !its.isTemporary {
            known += 1
            if upn != its { against += 1 }
        }
        return against > 0 && against >= known - against
    }

    private func isNearBirthday(of other: Identity) -> Bool {
        guard let born, let its = other.born else { return false }
        return [born.year == its.year, born.month == its.month, born.day == its.day].count { $0 } == 2
    }

    /// Whether it is more likely another child, such as a brother or a sister: two things do not agree, or more, and they are
    /// more than those that do.
    func isLikelyAnother(than other: Identity) -> Bool {
        let answers = comparisons(with: other)
        let against = answers.count { !$0 }
        return against > 1 && against > answers.count - against && !hasSameWords(as: other)
    }

    /// Whether it has another forename than a form of the other's, and no birthday tells that they are one child.
    func hasOtherForename(than other: Identity) -> Bool {
        (born == nil || other.born == nil) && !hasSameWords(as: other)
            && details(comparedWith: other).contains { $0.field == .forename && !$0.agrees }
    }

    /// Whether both have a surname and a forename that are not the same words, and no birthday tells that they are one child.
    func isNamedOtherwise(than other: Identity) -> Bool {
        (born == nil || other.born == nil) && isFullName && other.isFullName && words != other.words
    }

    /// Whether surname, forename and birthday are known of both, and agree: the UPN alone is new.
    func isWholly(_ other: Identity) -> Bool {
        let details = details(comparedWith: other)
        return isFullName && details.count == 3 && details.allSatisfy(\.agrees)
    }

    /// Whether something is known of both that does not agree.
    func contradicts(_ other: Identity) -> Bool {
        !hasSameWords(as: other) && comparisons(with: other).contains(false)
    }

    /// Whether it is nearly the name of the other: the same words, or what is known of both agrees.
    /// - Parameter spelling: whether a name that is a letter apart agrees.
    func isNearName(of other: Identity, spelling: Bool) -> Bool {
        guard !words.isEmpty else { return false }
        if words == other.words { return true }
        func isNear(_ own: PersonText?, _ its: PersonText?, _ agree: (PersonText, PersonText) -> Bool) -> Bool
        {
            guard let own, let its else { return true }
            let (one, two) = (own.unaccented, its.unaccented)
            return agree(own, its) || spelling && min(one.count, two.count) > 2 && editDistance(one, two) <= 1
        }
        return surname != nil && other.surname != nil && isNear(surname, other.surname, Identity.agree)
            && isNear(forename, other.forename, Identity.isShort)
    }

    /// Whether all that is known of both, and something is, does not agree.
    func agreesInNothing(with other: Identity) -> Bool {
        let answers = comparisons(with: other)
        return !answers.isEmpty && !answers.contains(true) && !hasSameWords(as: other)
    }

    /// Whether it bears this name, and nothing speaks against it.
    func bearsName(of other: Identity) -> Bool {
        guard !words.isEmpty, born.map({ own in other.born.map { $0 == own } ?? true }) ?? true else {
            return false
        }
        return words == other.words
            || (forename == nil && name == nil && surname?.unaccented == other.surname?.unaccented)
    }

    /// Whether it may be the other's name in a short form, with initials or with a second forename; no birthday is compared.
    func mayBeName(of other: Identity) -> Bool {
        let answers = details(comparedWith: other).filter { $0.field != .born }
        return answers.contains { $0.field == .surname }
            && answers.allSatisfy { $0.agrees || $0.field == .forename && isCalled(like: other) }
    }

    /// Whether a forename is a familiar form of the other's.
    private func isCalled(like other: Identity) -> Bool {
        words.contains { own in !FamiliarNames.forms(of: own).isDisjoint(with: other.words) }
    }

    /// Whether one forename is a short or a familiar form of another: Kate, of Katherine.
    package static func areForms(_ one: PersonText, _ other: PersonText) -> Bool {
        let (own, its) = (TextWords.folded(one).first ?? "", TextWords.folded(other).first ?? "")
        let isShort = min(own.count, its.count) > 1 && (own.hasPrefix(its) || its.hasPrefix(own))
        return isShort || FamiliarNames.areOne(one, other)
    }

    /// Whether it has a surname and a forename, in whichever columns.
    var isFullName: Bool { words.count > 1 && (name != nil || surname != nil && forename != nil) }

    /// Under what an index finds those who have the same surname, forename or birthday.
    func key(of field: PupilDetails.Field) -> String? {
        switch field {
        case .surname: surname.map { "surname \($0.unaccented)" }
        case .forename: forename.map { "forename \($0.unaccented)" }
        case .born: born.map { "born \($0)" }
        default: nil
        }
    }

    /// Under what an index finds those who bear this name: all of it, and the surname alone.
    var nameKeys: [String] {
        words.isEmpty ? [] : ["names \(words.sorted())", key(of: .surname)].compactMap(\.self)
    }

    /// Of what is known of both, whether it agrees.
    private func comparisons(with other: Identity) -> [Bool] { details(comparedWith: other).map(\.agrees) }

    /// Each thing that is known of both, and whether it agrees.
    func details(comparedWith other: Identity) -> [(field: PupilDetails.Field, agrees: Bool)] {
        var details: [(PupilDetails.Field, Bool)] = []
        func compare<Value>(
            _ field: PupilDetails.Field, _ own: Value?, _ its: Value?, _ agree: (Value, Value) -> Bool
        ) {
            if let own, let its { details.append((field, agree(own, its))) }
        }
        switch (name, other.name) {
        case (nil, nil):
            compare(.surname, surname, other.surname, Identity.agree)
            compare(.forename, forename, other.forename, Identity.isShort)
        case (let name?, nil): details += Identity.names(in: name, of: other)
        case (nil, let name?): details += Identity.names(in: name, of: self)
        case (let name?, let its?):
            let agrees = !Identity.words(of: name).isDisjoint(with: Identity.words(of: its))
            details += [(.surname, agrees), (.forename, agrees)]
        }
        compare(.born, born, other.born, ==)
        return details
    }

    /// A surname and a forename, whichever is which, held against a surname and a forename.
    private static func names(
        in name: PersonText, of other: Identity
    ) -> [(PupilDetails.Field, Bool)] {
        let surname = other.surname.map { agree(name, $0) }
        let forename = other.forename.map { its in
            agree(name, its)
                || words(of: name).contains { isShort(PersonText(kept: $0), its) }
        }
        // A single word is one of the two.
        if words(of: name).count == 1, let surname, let forename, surname != forename {
            return [surname ? (.surname, true) : (.forename, true)]
        }
        return [surname.map { (.surname, $0) }, forename.map { (.forename, $0) }].compactMap(\.self)
    }

    /// Names agree where they are the same but for capitals and accents, and where one has a word of the other: a second
    /// forename, a hyphen.
    private static func agree(_ own: PersonText, _ other: PersonText) -> Bool {
        own.unaccented == other.unaccented
            || words(of: own).intersection(words(of: other)).contains { $0.count > 2 }
    }

    /// The same of forenames, of which one may be shortened.
    private static func isShort(_ own: PersonText, _ other: PersonText) -> Bool {
        let (one, two) = (own.unaccented, other.unaccented)
        return agree(own, other)
            || !one.isEmpty && !two.isEmpty && (one.hasPrefix(two) || two.hasPrefix(one))
            || isInitials(own, of: other) || isInitials(other, of: own)
    }

    /// Whether `JP` or `J. P.` stands for these names.
    private static func isInitials(_ own: PersonText, of other: PersonText) -> Bool {
        let letters = own.text.filter(\.isLetter)
        guard letters.count <= 3, letters == letters.uppercased() else { return false }
        let firsts = other.text.split { !$0.isLetter }.compactMap(\.first).map { $0.lowercased() }
        return letters.count <= firsts.count
            && letters.map { $0.lowercased() } == Array(firsts.prefix(letters.count))
    }

    /// A surname and a forename that changed places are the same names.
    private func hasSameWords(as other: Identity) -> Bool {
        !words.isEmpty && words == other.words && (born == other.born || born == nil || other.born == nil)
    }

    /// The words of the name, however it is written.
    var words: Set<String> {
        [surname, forename, name].compactMap(\.self).reduce(into: []) { $0.formUnion(Identity.words(of: $1)) }
    }

    private static func words(of name: PersonText) -> Set<String> {
        let plain = name.plainWords { byte in
            (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "'")
        }
        return Set(
            plain
                ?? name.text.split { !$0.isLetter && $0 != "'" && $0 != "’" }.map {
                    PersonText(kept: String($0)).unaccented
                })
    }
}

extension Statement {
    /// Who a pupil is, as it is kept with a sign-off: without a subject, and a line each for the UPN, the surname, the
    /// forename and the day of birth. It is frozen.
    init(of identity: Identity) {
        let lines = [
            identity.upn?.description, identity.surname?.text, identity.forename?.text,
            identity.born?.description,
        ]
        self.init(subject: "", text: lines.map { $0 ?? "" }.joined(separator: "\n"))
    }

    /// Who a pupil is, where it says that.
    package var identity: Identity? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard subject.isEmpty, lines.count == 4 else { return nil }
        func name(_ line: String) -> PersonText? { line.isEmpty ? nil : PersonText(kept: line) }
        return Identity(
            upn: lines[0].isEmpty ? nil : UPN(kept: lines[0]), surname: name(lines[1]),
            forename: name(lines[2]), born: Day(lines[3]))
    }
}
