package com.example.modular.facts;

public record Lamps(int year, int installed, int working) {}
