//! Prints the JSON Schema of a document; `cargo xtask schema` writes it where the page finds it.

fn main() {
    print!("{}", sla_calculator::schema::text());
}
