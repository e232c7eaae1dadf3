/// A column that is read.
package struct TakenColumn: Equatable, Sendable {
    /// As it is written.
    package let heading: String
    /// What it is taken for: `Date of Birth`.
    package let field: String
}

/// A column that is not read.
package struct IgnoredColumn: Equatable, Sendable {
    /// As it is written.
    package let heading: String
    /// Why nothing of it is taken.
    package let why: Why

    /// Why a column is not read.
    package enum Why: Equatable, Sendable {
        /// Nothing of that name is read; with the name that looks like it.
        case unknown(nearest: String?)
        /// Another column says the same, and goes before it.
        case other(heading: String)
        /// It is known, and there is a reason.
        case onPurpose(String)
    }

    /// Why, or what to do; nil where there is nothing to say but that nobody knows the heading.
    package var what: String? {
        switch why {
        case .unknown(nil): nil
        case .unknown(let nearest?): "Did you mean \(nearest)?"
        case .other(let heading): "‘\(heading)’ is read instead."
        case .onPurpose(let reason): reason
        }
    }
}
