variable "stage" {}
resource "null_resource" "a" {}
resource "null_resource" "b" { triggers = { x = 1, y = null_resource.a.id } }
data "null_data_source" "d" { inputs = { a = "x" } }
data "null_data_source" "e" { inputs = { a = null_resource.a.id } }
output "o" { value = data.null_data_source.d.outputs }
output "h" { value = data.null_data_source.d.has_computed_default }
