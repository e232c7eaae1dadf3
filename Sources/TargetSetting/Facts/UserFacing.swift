/// An error that people are told of in our own words, whichever front end they use.
package protocol UserFacing: Error {
    /// What scripts match on, such as `above-ceiling`: never changed. `docs/errors.md` lists every one.
    var code: String { get }
    /// The values that it is about.
    var facts: Facts { get }
    /// What happened, with the value: whole sentences, and no command of a front end.
    var message: String { get }
    /// What would put it right, the likeliest first; each is one way.
    var remedies: [Remedy] { get }
    /// Whether what was asked for is done all the same, at least in part. Otherwise nothing is changed, anywhere.
    var isDone: Bool { get }
}

extension UserFacing {
    /// None, unless an error has some.
    package var facts: Facts { .none }
    /// None, unless an error has some.
    package var remedies: [Remedy] { [] }
    /// False, unless an error says otherwise.
    package var isDone: Bool { false }
}
