package import FileIntake
package import TargetSetting

extension IntakeProblem: UserFacing {
    package var facts: Facts { ["file": name] }
}
