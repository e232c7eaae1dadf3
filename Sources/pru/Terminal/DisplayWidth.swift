extension String {
    /// How many columns of a terminal it takes: two for East Asian wide letters and for emoji, none for marks that stand on
    /// the letter before them.
    var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }

    /// With spaces after it, until it is so many columns wide.
    func filled(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - displayWidth))
    }
}

extension Character {
    /// A letter with its marks, or a sequence of emoji that is shown as one, is as wide as the widest part of it.
    var displayWidth: Int {
        if let ascii = asciiValue { return ascii < 0x20 || ascii == 0x7F ? 0 : 1 }
        let scalars = unicodeScalars
        // A character made an emoji, and the two letters of a flag.
        if scalars.contains("\u{FE0F}") || scalars.count(where: \.properties.isEmojiPresentation) > 1 {
            return 2
        }
        // The sound marks of halfwidth katakana stand beside their letter.
        let beside = scalars.count { $0 == "\u{FF9E}" || $0 == "\u{FF9F}" }
        let widest = scalars.map(\.displayWidth).max() ?? 0
        return scalars.count > beside ? widest + beside : beside
    }
}

extension Unicode.Scalar {
    fileprivate var displayWidth: Int {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
        default: break
        }
        if properties.isEmojiPresentation, !(0x1F1E6...0x1F1FF).contains(value) { return 2 }
        return Unicode.Scalar.wide.contains { $0.contains(value) } ? 2 : 1
    }

    /// East Asian wide and fullwidth (Unicode's annex 11), in ranges that take unassigned neighbours with them.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
        0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
        0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD,
    ]
}
