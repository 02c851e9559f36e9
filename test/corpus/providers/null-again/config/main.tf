variable "stage" {}
resource "null_resource" "a" { triggers = { s = var.stage } }
resource "null_resource" "b" { triggers = { s = "c" } }
resource "null_resource" "c" {}
resource "null_resource" "d" { triggers = { id = null_resource.a.id } }
resource "null_resource" "e" { triggers = { id = null_resource.b.id } }
data "null_data_source" "x" { inputs = { a = null_resource.a.id } }
data "null_data_source" "y" { inputs = { a = null_resource.b.id } }
data "null_data_source" "z" {
  inputs = { a = "1" }
  depends_on = [null_resource.a]
}
data "null_data_source" "w" {
  inputs = { a = "1" }
  depends_on = [null_resource.b]
}
output "x" { value = data.null_data_source.x.outputs.a }
output "y" { value = data.null_data_source.y.outputs.a }
output "z" { value = data.null_data_source.z.outputs.a }
output "w" { value = data.null_data_source.w.outputs.a }
