variable "stage" {}
resource "local_file" "a" {
  filename = "x.txt"
  content = "hi"
}
resource "local_sensitive_file" "b" {
  filename = "y.txt"
  content = "hi"
}
data "local_file" "t" { filename = "${path.module}/tpl.txt" }
data "local_file" "after" {
  filename = local_file.a.filename
}
data "local_sensitive_file" "s" { filename = "tpl.txt" }
output "c" { value = data.local_file.t.content }
output "d" { value = data.local_file.after.content }
