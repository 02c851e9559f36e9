variable "stage" {}
resource "time_static" "a" {}
resource "time_static" "b" { rfc3339 = "2024-02-03T04:05:06Z" }
resource "time_static" "c" { triggers = { s = var.stage } }
resource "time_offset" "d" { offset_days = 3 }
resource "time_offset" "f" { offset_days = var.stage == "1" ? 3 : 4 }
resource "time_rotating" "g" { rotation_days = 30 }
resource "time_sleep" "h" {
  create_duration = "0s"
  triggers = { s = var.stage }
}
resource "time_sleep" "i" { create_duration = "${var.stage}s" }
output "y" { value = time_static.b.year }
