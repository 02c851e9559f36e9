variable "stage" {}
resource "time_static" "a" {}
resource "time_static" "b" { rfc3339 = "2024-02-03T04:05:06Z" }
resource "time_offset" "c" { offset_days = 3 }
resource "time_offset" "d" {
  base_rfc3339 = "2024-02-03T04:05:06Z"
  offset_days = 3
}
resource "time_rotating" "e" { rotation_days = 3 }
resource "time_sleep" "f" { create_duration = "3s" }
output "y" { value = time_static.b.year }
