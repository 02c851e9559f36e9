variable "stage" {}

resource "time_offset" "longer" {
  offset_days = var.stage == "1" ? 3 : 4
}

resource "time_offset" "based" {
  base_rfc3339 = "2024-02-03T04:05:06Z"
  offset_hours = var.stage == "1" ? 3 : 4
}

resource "time_offset" "rebased" {
  base_rfc3339 = var.stage == "1" ? "2024-02-03T04:05:06Z" : "2025-02-03T04:05:06Z"
  offset_hours = 3
}

resource "time_offset" "anew" {
  offset_days = var.stage == "1" ? 3 : 4
  triggers    = { stage = var.stage }
}

resource "time_rotating" "longer" {
  rotation_days = var.stage == "1" ? 30 : 40
}

resource "time_rotating" "fixed" {
  rfc3339          = "2024-02-03T04:05:06Z"
  rotation_rfc3339 = var.stage == "1" ? "2124-02-03T04:05:06Z" : "2125-02-03T04:05:06Z"
}

output "year" {
  value = time_offset.based.year
}
