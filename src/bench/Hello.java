/** The least that a Java program can do: the floor of every measure. */
class Hello {
    public static void main(String[] args) {
        System.out.println("Hello");
    }
}
