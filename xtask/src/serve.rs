//! `cargo xtask serve` shows the demo page, and serves the browser tests their pages.
//!
//! A small static server for one machine: GET and HEAD, nothing cached, one thread a
//! request. The demo page and `strict-csp.html` come with the Content-Security-Policy that
//! the README recommends, so that both prove it.

use crate::build::build;
use crate::project::{Result, dist, root};
use std::fs;
use std::io::{BufRead as _, BufReader, ErrorKind, Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

const STRICT_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; connect-src 'self'; worker-src 'self'; \
    require-trusted-types-for 'script'";

/// No request line or header that a browser sends to this server is longer.
const LONGEST_REQUEST: u64 = 64 * 1024;

/// Builds, then serves until interrupted.
pub fn serve(args: &[String]) -> Result {
    let mut port = 8080;
    let mut tests = false;
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--port" => {
                let value = args.next().ok_or("--port needs a number")?;
                port = value
                    .parse()
                    .map_err(|_| format!("--port needs a number from 0 to 65535, not {value:?}"))?;
            }
            "--tests" => tests = true,
            other => return Err(format!("serve does not know {other:?}").into()),
        }
    }
    // The port first: a build that ends in "the port is taken" would be a waste.
    let listener = listen(port)?;
    println!("Building (the first time takes some minutes)");
    build()?;
    println!(
        "The calculator is on http://{}/ (stop with Ctrl-C)",
        listener.local_addr()?
    );
    answer(&listener, tests);
    Ok(())
}

/// Serves the pages of the browser tests from a thread, on a port of its own choosing.
pub fn serve_tests() -> Result<SocketAddr> {
    let listener = listen(0)?;
    let address = listener.local_addr()?;
    thread::spawn(move || answer(&listener, true));
    Ok(address)
}

fn listen(port: u16) -> Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => {
            format!("port {port} is taken; choose another with --port, for example: cargo xtask serve --port 8081").into()
        }
        _ => format!("port {port} cannot be used: {error}").into(),
    })
}

fn answer(listener: &TcpListener, tests: bool) {
    for stream in listener.incoming().flatten() {
        // A browser that goes away in the middle of an answer is not our failure.
        thread::spawn(move || handle(stream, tests).ok());
    }
}

fn handle(mut stream: TcpStream, tests: bool) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut reader = BufReader::new((&stream).take(LONGEST_REQUEST));
    let mut request = String::new();
    reader.read_line(&mut request)?;
    let mut header = String::new();
    while reader.read_line(&mut header)? > 2 {
        header.clear();
    }
    let mut words = request.split_ascii_whitespace();
    let (Some(method), Some(target)) = (words.next(), words.next()) else {
        return Ok(());
    };
    if method != "GET" && method != "HEAD" {
        return respond(
            &mut stream,
            "405 Method Not Allowed",
            "Allow: GET, HEAD\r\n",
            b"",
            true,
        );
    }
    if target == "/favicon.ico" {
        // Browsers ask for one by themselves, and would report its absence as an error.
        return respond(&mut stream, "204 No Content", "", b"", false);
    }
    let body = |file: &PathBuf| fs::read(file).ok().map(|bytes| (file.clone(), bytes));
    match locate(target, tests).as_ref().and_then(body) {
        Some((file, bytes)) => {
            let mut headers = format!("Content-Type: {}\r\n", media_type(&file));
            if let Some(policy) = policy(&file) {
                headers += &format!("Content-Security-Policy: {policy}\r\n");
            }
            respond(&mut stream, "200 OK", &headers, &bytes, method == "GET")
        }
        None => {
            let headers = "Content-Type: text/plain; charset=utf-8\r\n";
            respond(
                &mut stream,
                "404 Not Found",
                headers,
                b"not found\n",
                method == "GET",
            )
        }
    }
}

fn respond(
    stream: &mut TcpStream,
    status: &str,
    headers: &str,
    bytes: &[u8],
    with_body: bool,
) -> std::io::Result<()> {
    let head = format!(
        "HTTP/1.1 {status}\r\n{headers}Content-Length: {}\r\nCache-Control: no-store\r\n\
         X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
        bytes.len()
    );
    stream.write_all(head.as_bytes())?;
    if with_body {
        stream.write_all(bytes)?;
    }
    stream.flush()
}

/// The file behind an address: the demo page, a page of the tests, or a file of the package.
///
/// Only plain names are followed, so no address leads out of these folders.
fn locate(target: &str, tests: bool) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?.strip_prefix('/')?;
    let plain = |part: &str| {
        let allowed = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
        !part.starts_with('.') && !part.is_empty() && part.chars().all(allowed)
    };
    match path {
        "" | "index.html" => return Some(root().join("www/index.html")),
        "index.css" => return Some(root().join("www/index.css")),
        _ if !path.split('/').all(plain) => return None,
        _ => {}
    }
    match path.strip_prefix("tests/") {
        Some(page) if tests => Some(root().join("tests/browser/pages").join(page)),
        Some(_) => None,
        None => Some(dist().join(path)),
    }
}

fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("csv") => "text/csv; charset=utf-8",
        Some("ts") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn policy(file: &Path) -> Option<&'static str> {
    let strict = file.ends_with("www/index.html") || file.ends_with("strict-csp.html");
    strict.then_some(STRICT_POLICY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        let found = |target: &str, tests: bool| {
            let file = locate(target, tests)?;
            Some(file.strip_prefix(root()).ok()?.display().to_string())
        };
        for (target, tests, expected) in [
            ("/", false, Some("www/index.html")),
            ("/index.css", false, Some("www/index.css")),
            ("/engine.wasm?v=1", false, Some("dist/engine.wasm")),
            ("/holidays/de.json", false, Some("dist/holidays/de.json")),
            (
                "/agreements/github.json",
                false,
                Some("dist/agreements/github.json"),
            ),
            (
                "/tests/bare.html",
                true,
                Some("tests/browser/pages/bare.html"),
            ),
            ("/tests/bare.html", false, None),
            ("/../Cargo.toml", false, None),
            ("/tests/../../../Cargo.toml", true, None),
            ("/%2e%2e/Cargo.toml", false, None),
            ("//etc/passwd", false, None),
            ("/.git/config", false, None),
            ("/..\\Cargo.toml", false, None),
            ("http://elsewhere/", false, None),
        ] {
            assert_eq!(found(target, tests).as_deref(), expected, "{target}");
        }
    }

    #[test]
    fn a_taken_port_names_the_flag() {
        let first = listen(0).unwrap();
        let port = first.local_addr().unwrap().port();
        let error = listen(port).unwrap_err().to_string();
        assert!(
            error.contains("is taken") && error.contains("--port"),
            "{error}"
        );
    }

    #[test]
    fn answers_get_and_head_and_refuses_the_rest() {
        let address = serve_tests().unwrap();
        let ask = |method: &str, target: &str| {
            let mut stream = TcpStream::connect(address).unwrap();
            write!(stream, "{method} {target} HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            answer
        };
        let page = ask("GET", "/");
        assert!(page.starts_with("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8"));
        assert!(page.contains("\r\nContent-Security-Policy: default-src 'none'; script-src"));
        assert!(page.contains("\r\nCache-Control: no-store\r\n"));
        assert!(page.contains("<sla-calculator"));
        let head = ask("HEAD", "/");
        assert_eq!(page.split_once("\r\n\r\n").unwrap().0, head.trim_end());
        assert!(ask("GET", "/missing.js").starts_with("HTTP/1.1 404"));
        assert!(ask("POST", "/").starts_with("HTTP/1.1 405"));
        for (file, expected) in [
            ("engine.wasm", "application/wasm"),
            ("engine.js", "text/javascript; charset=utf-8"),
        ] {
            assert_eq!(media_type(Path::new(file)), expected);
        }
    }
}
