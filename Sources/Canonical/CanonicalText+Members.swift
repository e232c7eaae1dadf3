/// Objects and lists: whoever writes opens one, writes what is in it in order, and closes it; the commas follow.
extension CanonicalText {
    /// Opens an object, as a value of a list or of a member.
    package mutating func beginObject() { begin(UInt8(ascii: "{")) }
    /// Closes the innermost object, which may be empty.
    package mutating func endObject() { bytes.append(UInt8(ascii: "}")) }
    /// Opens a list, as a value of another or of a member.
    package mutating func beginList() { begin(UInt8(ascii: "[")) }
    /// Closes the innermost list, which may be empty.
    package mutating func endList() { bytes.append(UInt8(ascii: "]")) }

    private mutating func begin(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
    }

    /// Begins a member whose name needs no escaping.
    package mutating func name(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        append(raw: name)
        append(raw: "\":" as StaticString)
    }

    /// Begins a member.
    package mutating func name(_ name: String) {
        separate()
        append(name)
        bytes.append(UInt8(ascii: ":"))
    }

    /// Writes a whole member with a text, whose name needs no escaping.
    package mutating func member(_ name: StaticString, _ value: String) {
        self.name(name)
        append(value)
    }

    /// Writes a whole member with a whole number, whose name needs no escaping.
    package mutating func member(_ name: StaticString, _ value: Int) {
        self.name(name)
        append(value)
    }

    /// A value of a list or of a member.
    package mutating func item(_ value: String) {
        separate()
        append(value)
    }

    /// A whole number of a list or of a member.
    package mutating func item(_ value: Int) {
        separate()
        append(value)
    }

    /// A `true` or `false` of a list or of a member.
    package mutating func item(_ value: Bool) {
        separate()
        append(raw: value ? "true" as StaticString : "false")
    }

    /// A value that is canonical JSON in UTF-8 already: it is taken as it is.
    package mutating func item(canonical value: [UInt8]) {
        separate()
        append(canonical: value)
    }

    /// A comma, where something stands before in the same object or list. A text ends with a quotation mark, so that none of
    /// its own marks is mistaken for a bracket.
    private mutating func separate() {
        switch bytes.last {
        case nil, UInt8(ascii: "{")?, UInt8(ascii: "[")?, UInt8(ascii: ":")?: break
        default: bytes.append(UInt8(ascii: ","))
        }
    }
}

extension Canonical {
    /// Whether a name stands before another in an object: by UTF-16 code units (RFC 8785, 3.2.3).
    package static func precedes(_ name: String, _ other: String) -> Bool {
        var (left, right) = (name.utf8.makeIterator(), other.utf8.makeIterator())
        while true {
            switch (left.next(), right.next()) {
            case (_, nil): return false
            case (nil, _): return true
            case (let left?, let right?) where left != right:
                // The order of the bytes is that of the scalars. In UTF-16 those above U+FFFF stand before U+E000 to U+FFFF.
                if left >= 0xF0, (0xEE...0xEF).contains(right) { return true }
                if right >= 0xF0, (0xEE...0xEF).contains(left) { return false }
                return left < right
            default: continue
            }
        }
    }
}
