//! Random documents and edits, and a machine that works on a case.

// Each test program uses its part of this.
#![allow(dead_code)]

use himoya_replica::{Clock, Device, Operation, Replica};
use serde_json::{Map, Value, json};

/// A small generator of pseudo-random numbers (xorshift), so that a seed repeats a whole story.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed ^ 0x9e37_79b9_7f4a_7c15)
    }

    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % limit.max(1)
    }

    fn scalar(&mut self) -> Value {
        match self.below(8) {
            0 => Value::Null,
            1 => json!(self.below(2) == 0),
            2 => json!(self.below(3)),
            3 => json!({"fact": "unknown"}),
            4 => json!(["a", self.below(2)]),
            _ => json!(format!("v{}", self.below(6))),
        }
    }

    /// Any document, with few names and values, so that two of them have much in common.
    pub fn document(&mut self, depth: usize) -> Value {
        match self.below(if depth == 0 { 1 } else { 4 }) {
            0 => self.scalar(),
            1 => Value::Array((0..self.below(4)).map(|_| self.object(depth - 1)).collect()),
            _ => self.object(depth - 1),
        }
    }

    fn object(&mut self, depth: usize) -> Value {
        let fields = (0..self.below(4)).map(|_| (format!("k{}", self.below(4)), self.document(depth)));
        Value::Object(fields.collect::<Map<_, _>>())
    }

    /// One edit as a user makes it: a value, a member more or less, a moved member, now and then something wilder.
    pub fn edit(&mut self, value: &mut Value) {
        match value {
            Value::Object(map) if !map.is_empty() && self.below(4) > 0 => {
                let at = self.below(map.len());
                if let Some(inner) = map.values_mut().nth(at) {
                    self.edit(inner);
                }
            }
            Value::Object(map) => {
                let key = format!("k{}", self.below(4));
                if self.below(3) == 0 {
                    map.shift_remove(&key);
                } else {
                    map.insert(key, self.document(2));
                }
            }
            Value::Array(items) if !items.is_empty() && self.below(3) > 0 => {
                let at = self.below(items.len());
                match self.below(4) {
                    0 => drop(items.remove(at)),
                    1 => {
                        let item = items.remove(at);
                        let to = self.below(items.len() + 1);
                        items.insert(to, item);
                    }
                    _ => self.edit(&mut items[at]),
                }
            }
            Value::Array(items) => {
                let at = self.below(items.len() + 1);
                let item = self.object(1);
                items.insert(at, item);
            }
            other => *other = if self.below(6) == 0 { self.document(2) } else { self.scalar() },
        }
    }
}

/// A replica with its clock and author.
#[derive(Clone)]
pub struct Machine {
    pub replica: Replica,
    pub clock: Clock,
    pub name: &'static str,
    pub now: u64,
}

impl Machine {
    pub fn new(number: u8, name: &'static str) -> Self {
        let clock = Clock::new(Device::from_bytes([number; 16]));
        Self { replica: Replica::new("дело"), clock, name, now: 1_000 }
    }

    pub fn write(&mut self, document: impl Into<Option<Value>>) -> Vec<Operation> {
        self.now += 10;
        self.replica.write(document.into().as_ref(), &mut self.clock, self.now, self.name).unwrap()
    }

    pub fn take(&mut self, other: &Self) {
        let operations: Vec<Operation> = other.replica.operations().into_iter().cloned().collect();
        self.replica.merge(operations).unwrap();
        if let Some(latest) = self.replica.latest() {
            self.clock.observe(latest);
        }
    }

    pub fn document(&self) -> Value {
        self.replica.document().unwrap_or_default()
    }

    /// Everything that two equal replicas have in common, as text.
    pub fn bytes(&self) -> String {
        let lines: Vec<String> = self.replica.operations().iter().map(|op| op.to_line()).collect();
        format!(
            "{:?}\n{:?}\n{}",
            self.replica.document().map(|d| d.to_string()),
            self.replica.conflicts(),
            lines.join("\n")
        )
    }
}
