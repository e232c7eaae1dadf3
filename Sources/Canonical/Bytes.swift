extension [UInt8] {
    /// Whether these bytes stand somewhere. They are compared eight at a time, which `==` does not do.
    package func has(_ expected: Slice<UnsafeRawBufferPointer>, at range: Range<Int>) -> Bool {
        guard range.count == expected.count, range.lowerBound >= 0, range.upperBound <= count else {
            return false
        }
        return withUnsafeBytes { bytes in
            let (here, there) = (
                UnsafeRawBufferPointer(rebasing: bytes[range]), UnsafeRawBufferPointer(rebasing: expected)
            )
            var place = 0
            while place + 8 <= here.count {
                let (left, right) = (
                    here.loadUnaligned(fromByteOffset: place, as: UInt64.self),
                    there.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                )
                guard left == right else { return false }
                place += 8
            }
            return here[place...].elementsEqual(there[place...])
        }
    }

    /// Whether other bytes stand at a place.
    package func has(_ expected: [UInt8], at place: Int) -> Bool {
        expected.withUnsafeBytes { has($0[...], at: place..<place + expected.count) }
    }

    /// Whether they are the same as others.
    package func isSame(as other: [UInt8]) -> Bool { count == other.count && has(other, at: 0) }
}
