extension PupilNames {
    /// The whole names that stand in a text without a space between them, or with something else in the same word: `LiamOak`,
    /// `registerLiamOak`, `Liam Oak2`.
    ///
    /// Where capitals or digits show where it begins and ends, it is a whole name as any other; where they do not, it may be
    /// one if it has seven letters at least. Fewer than six letters may be one where each name has its capital, and an
    /// English word in small letters is none.
    func joined(in text: TextWords) -> [Found] {
        var found: [Found] = []
        for start in text.letters.indices.dropLast(3) {
            guard beginnings.contains(Beginning(text.letters[start...].lazy.map(\.read))) else {
                continue
            }
            for length in lengths where start + length <= text.letters.endIndex {
                let letters = start..<start + length
                guard let holder = holders[text.read(letters)],
                    let means = means(of: holder, Run(letters, in: text))
                else { continue }
                found.append(Found(place: text.place(of: letters), pupil: holder.pupil, means: means))
            }
        }
        return found
    }

    private func means(of holder: Holder, _ run: Run) -> PupilMention.Means? {
        guard [.name, .likeName].contains(holder.means), !run.isOfWholeWords || !run.isOfSeveral else {
            return nil
        }
        if holder.isOfInitials {
            return run.hasCapitals && run.isClear && run.count > 4 ? .likeName : nil
        }
        if run.isOfSeveral { return run.isClear ? holder.means : nil }
        if run.count < 6 { return run.hasCapitals && run.isClear ? .likeName : nil }
        // A part of the forename may make another word with the surname.
        guard holder.isWhole || run.count > 7, run.hasCapitals || !run.isInEnglishWord else { return nil }
        if run.isClear { return holder.means }
        return run.hasCapitals || run.count > 6 ? .likeName : nil
    }
}

/// Letters of a text after one another, and what stands about them.
private struct Run {
    let count: Int
    /// Whether they are of more than one word.
    let isOfSeveral: Bool
    /// Whether they are words, from the first letter to the last.
    let isOfWholeWords: Bool
    /// Whether nothing but a capital or something else than a letter shows where they begin and where they end.
    let isClear: Bool
    /// Whether they begin with a capital, and have another after it and small letters too.
    let hasCapitals: Bool
    /// Whether the word of which they are, or they alone, is an English one.
    let isInEnglishWord: Bool

    init(_ letters: Range<Int>, in text: TextWords) {
        let (first, last) = (text.words[text.letters[letters.lowerBound].word], letters.upperBound - 1)
        let end = text.words[text.letters[last].word]
        let (startsWord, endsWord) = (
            first.letters.lowerBound == letters.lowerBound, end.letters.upperBound == letters.upperBound
        )
        func character(_ letter: Int) -> Character { text.text[text.letters[letter].place] }
        /// Whether a name can begin at a letter that is not the first of its word.
        func begins(_ letter: Int) -> Bool {
            !character(letter - 1).isLetter || !character(letter).isLetter
                || character(letter).isUppercase && !character(letter - 1).isUppercase
        }
        count = letters.count
        isOfSeveral = text.letters[letters.lowerBound].word != text.letters[last].word
        isOfWholeWords = startsWord && endsWord
        isClear =
            (startsWord || begins(letters.lowerBound)) && (endsWord || begins(letters.upperBound))
        let characters = letters.map(character)
        hasCapitals =
            characters[0].isUppercase && characters.dropFirst().contains(where: \.isUppercase)
            && characters.contains(where: \.isLowercase)
        isInEnglishWord =
            EnglishWords.containForm(first.folded) || EnglishWords.containForm(text.read(letters))
    }
}
