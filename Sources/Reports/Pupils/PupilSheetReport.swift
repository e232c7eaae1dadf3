/// A pupil's page that was written.
package struct PupilSheetReport: Encodable, Sendable {
    package let file: String
    /// The pupil's number.
    package let pupil: Int

    package init(of pupil: Int, in file: String) { (self.pupil, self.file) = (pupil, file) }
}
