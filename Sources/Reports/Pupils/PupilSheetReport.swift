/// A pupil's page that was written.
package struct PupilSheetReport: Encodable, Sendable {
    /// The path that it was written to.
    package let file: String
    /// The pupil's number.
    package let pupil: Int

    /// The page of a pupil's number, and where it was written.
    package init(of pupil: Int, in file: String) { (self.pupil, self.file) = (pupil, file) }
}
