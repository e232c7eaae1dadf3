/// Whose the cycle is by which a submission was found whole and right. A file brings its own, and by a cycle that somebody
/// rewrote anything is right.
package enum CycleOrigin: String, Sendable, Encodable {
    /// One that comes with this program.
    case shipped
    /// The one that was named beside the submission.
    case given
    /// Its own, which nobody here knows.
    case unknown
}
